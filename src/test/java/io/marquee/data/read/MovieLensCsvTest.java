package io.marquee.data.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Dataset;
import io.marquee.data.Movie;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovieLensCsvTest {
    @TempDir
    private Path temporary;

    private Fixture fixture;

    @BeforeEach
    void write() throws IOException {
        fixture = Fixture.csv(Files.createDirectory(temporary.resolve("ml-tiny")));
    }

    @Test
    void ratingsMoviesAndLinksAreRead() throws IOException {
        Reading reading = fixture.read(Strictness.STRICT);
        Dataset set = reading.dataset();
        assertThat(reading.form()).isEqualTo(Form.MOVIELENS_CSV);
        assertThat(reading.problems()).isEmpty();
        assertThat(set.name()).isEqualTo("ml-tiny");
        assertThat(set.ratings().size()).isEqualTo(3);
        assertThat(set.ratings().stars(1)).isEqualTo(0.5);
        assertThat(set.ratings().second(2)).isEqualTo(847_434_962);
        assertThat(set.catalogue().movie(0).tmdbId().orElseThrow()).hasToString("862");
    }

    @Test
    void titlesInQuotesKeepTheirCommasAndQuotes() throws IOException {
        Dataset set = fixture.read(Strictness.STRICT).dataset();
        assertThat(set.catalogue().movies())
                .extracting(Movie::title)
                .containsExactly("Toy Story (1995)", "American President, The (1995)", "\"Great\" Performances");
    }

    @Test
    void whatASetDoesNotSayIsEmpty() throws IOException {
        Movie unsaid = fixture.read(Strictness.STRICT).dataset().catalogue().movie(2);
        assertThat(unsaid.year()).isEmpty();
        assertThat(unsaid.genres()).isEmpty();
        assertThat(unsaid.tmdbId()).isEmpty();
    }

    @Test
    void theOrderOfColumnsIsTheHeaders() throws IOException {
        fixture.file("ratings.csv", "timestamp,rating,movieId,userId,device", "847434962,3.5,2,44,tv");
        Dataset set = fixture.read(Strictness.STRICT).dataset();
        assertThat(set.ratings().users().id(0)).isEqualTo(44);
        assertThat(set.ratings().halfStars(0)).isEqualTo(7);
    }

    @Test
    void linksMayBeAbsent() throws IOException {
        Files.delete(fixture.folder.resolve("links.csv"));
        Movie movie = fixture.read(Strictness.STRICT).dataset().catalogue().movie(0);
        assertThat(movie.imdbId()).isEmpty();
    }

    @Test
    void lineEndsByteOrderMarkAndPackingDoNotChangeTheContent() throws IOException {
        String hash = fixture.read(Strictness.STRICT).dataset().hash();
        Path zip = fixture.zip(temporary.resolve("flat.zip"), "");
        Path deep = fixture.zip(temporary.resolve("ml-tiny.zip"), "ml-tiny/");
        rewriteAsWindowsWould();
        assertThat(fixture.read(Strictness.STRICT).dataset().hash()).isEqualTo(hash);
        for (Path packed : new Path[] {zip, deep}) {
            Reading reading = DatasetReader.read(packed, Strictness.STRICT, Progress.SILENT);
            assertThat(reading.dataset().hash()).isEqualTo(hash);
        }
        assertThat(DatasetReader.read(deep, Strictness.STRICT, Progress.SILENT)
                        .dataset()
                        .name())
                .isEqualTo("ml-tiny");
    }

    private void rewriteAsWindowsWould() throws IOException {
        for (String name : new String[] {"movies.csv", "links.csv", "ratings.csv"}) {
            Path file = fixture.folder.resolve(name);
            String text = Files.readString(file).replace("\n", "\r\n");
            Files.writeString(file, "\uFEFF" + text, StandardCharsets.UTF_8);
        }
    }

    @Test
    void theOrderOfLinesDoesNotChangeTheContent() throws IOException {
        String hash = fixture.read(Strictness.STRICT).dataset().hash();
        fixture.file(
                "ratings.csv",
                "userId,movieId,rating,timestamp",
                "2,1,5.0,847434962",
                "",
                "1,2,0.5,964981247",
                "1,1,4,964982703");
        assertThat(fixture.read(Strictness.STRICT).dataset().hash()).isEqualTo(hash);
    }

    @Test
    void aLastLineWithoutAnEndIsReadToo() throws IOException {
        Files.writeString(fixture.folder.resolve("ratings.csv"), "userId,movieId,rating,timestamp\n1,1,4.0,964982703");
        assertThat(fixture.read(Strictness.STRICT).dataset().ratings().size()).isEqualTo(1);
    }
}
