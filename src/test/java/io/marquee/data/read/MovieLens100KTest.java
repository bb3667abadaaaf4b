package io.marquee.data.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Dataset;
import io.marquee.data.Movie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovieLens100KTest {
    @TempDir
    private Path folder;

    private Fixture fixture;

    @BeforeEach
    void write() throws IOException {
        fixture = Fixture.in(folder)
                .file("u.genre", "unknown|0", "Action|1", "Comedy|2", "")
                .file(
                        StandardCharsets.ISO_8859_1,
                        "\n",
                        "u.item",
                        "1|Toy Story (1995)|01-Jan-1995||http://us.imdb.com/M/title-exact?Toy%20Story%20(1995)|0|1|1",
                        "267|unknown||||1|0|0",
                        "543|Misérables, Les (1995)|01-Jan-1995||http://us.imdb.com/|0|0|1",
                        "600|Untold|13-Mar-1997||http://us.imdb.com/|0|1|0")
                .file("u.data", "196\t543\t3\t881250949", "186\t1\t5\t891717742");
    }

    @Test
    void tabsBarsFlagsAndLatin1AreRead() throws IOException {
        Reading reading = fixture.read(Strictness.STRICT);
        Dataset set = reading.dataset();
        assertThat(reading.form()).isEqualTo(Form.MOVIELENS_100K);
        assertThat(set.ratings().users().ids()).containsExactly(186, 196);
        assertThat(set.ratings().halfStars(0)).isEqualTo(10);
        assertThat(set.catalogue().movies())
                .extracting(Movie::title)
                .containsExactly("Toy Story (1995)", "unknown", "Misérables, Les (1995)", "Untold");
        assertThat(set.catalogue().movie(0).genres()).containsExactly("Action", "Comedy");
    }

    @Test
    void theGenreUnknownIsNone() throws IOException {
        Dataset set = fixture.read(Strictness.STRICT).dataset();
        assertThat(set.catalogue().movie(1).genres()).isEmpty();
        assertThat(set.catalogue().genres()).containsExactly("Action", "Comedy");
    }

    @Test
    void theReleaseDateTellsTheYearWhereTheTitleDoesNot() throws IOException {
        Dataset set = fixture.read(Strictness.STRICT).dataset();
        assertThat(set.catalogue().movie(3).year()).hasValue(1997);
        assertThat(set.catalogue().movie(1).year()).isEmpty();
    }
}
