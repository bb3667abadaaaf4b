package io.marquee.recommend.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenresTest {
    @Test
    void areWantedOrWithAMinusUnwanted() {
        assertThat(Genres.read("Comedy,-Horror, Sci-Fi ,- War"))
                .contains(new Genres(List.of("Comedy", "Sci-Fi"), List.of("Horror", "War")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Comedy,", ",", "-", "Comedy,-", ",Horror", " "})
    void lackNoName(String text) {
        assertThat(Genres.read(text)).isEmpty();
    }
}
