package io.marquee.data.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Dataset;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovieLensDatTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "1M is ISO-8859-1, 10M is UTF-8: {0}")
    @ValueSource(strings = {"ISO-8859-1", "UTF-8"})
    void doubleColonsAreReadInEitherEncoding(String charset) throws IOException {
        Reading reading = Fixture.in(folder)
                .file(
                        Charset.forName(charset),
                        "\n",
                        "movies.dat",
                        "1::Toy Story (1995)::Animation|Children's|Comedy",
                        "73::Misérables, Les (1995)::Drama|Musical")
                .file("ratings.dat", "1::73::5::978300760", "1::1::3.5::978302109")
                .read(Strictness.STRICT);
        Dataset set = reading.dataset();
        assertThat(reading.form()).isEqualTo(Form.MOVIELENS_DAT);
        assertThat(set.catalogue().movie(1).title()).isEqualTo("Misérables, Les (1995)");
        assertThat(set.catalogue().movie(1).year()).hasValue(1995);
        assertThat(set.catalogue().genres()).contains("Children's");
        assertThat(set.ratings().halfStars(0)).isEqualTo(7);
        assertThat(set.ratings().second(1)).isEqualTo(978_300_760);
    }

    @Test
    void aSingleColonBelongsToTheField() throws IOException {
        Dataset set = Fixture.in(folder)
                .file(StandardCharsets.UTF_8, "\r\n", "movies.dat", "5::Alien: Resurrection (1997)::Horror")
                .file("ratings.dat", "1::5::4::978300760")
                .read(Strictness.STRICT)
                .dataset();
        assertThat(set.catalogue().movie(0).title()).isEqualTo("Alien: Resurrection (1997)");
        assertThat(set.catalogue().movie(0).genres()).containsExactly("Horror");
    }
}
