package io.marquee.recommend;

import static io.marquee.recommend.Lists.RECOMMENDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which order is meant by a model, a rank, both or neither. */
class OrdersTest {
    @ParameterizedTest
    @CsvSource({
        ",                , boosted,         stars",
        ",           stars, boosted,         stars",
        ",       relevance, most-popular,    relevance",
        "user-movie-bias,          , user-movie-bias, stars",
        "user-movie-bias, stars,     user-movie-bias, stars",
        "user-movie-bias, relevance, user-movie-bias, relevance",
        "most-popular,             , most-popular,    relevance",
        "most-popular,    relevance, most-popular,    relevance"
    })
    void followsFromWhatIsAsked(String model, String rank, String expectedModel, String expectedRank) {
        Order order = RECOMMENDER.order(
                Optional.ofNullable(model), Optional.ofNullable(rank).flatMap(Rank::named));
        assertThat(order)
                .isEqualTo(new Order(expectedModel, Rank.named(expectedRank).orElseThrow()));
    }

    @Test
    void isNotThatOfAModelThatIsNotServed() {
        assertThatThrownBy(() -> RECOMMENDER.order(Optional.of("svd"), Optional.empty()))
                .isInstanceOf(NotServedException.class)
                .hasMessage("model: 'svd' came; expected: boosted, user-movie-bias, most-popular");
    }

    @Test
    void isNotByStarsOfAModelThatPredictsNone() {
        assertThatThrownBy(() -> RECOMMENDER.order(Optional.of("most-popular"), Optional.of(Rank.STARS)))
                .isInstanceOf(NotServedException.class)
                .hasMessageContaining("rank=stars")
                .hasMessageEndingWith("boosted, user-movie-bias");
    }
}
