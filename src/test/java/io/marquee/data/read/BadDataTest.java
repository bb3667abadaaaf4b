package io.marquee.data.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.marquee.data.DataException;
import io.marquee.data.MovieId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadDataTest {
    private static final String HEADER = "userId,movieId,rating,timestamp";
    private static final String GOOD = "1,1,4.0,964982703";

    @TempDir
    private Path folder;

    private Fixture fixture;

    @BeforeEach
    void write() throws IOException {
        fixture = Fixture.csv(folder);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "x,1,4.0,964982703; BAD_ID; userId \"x\" is not a whole number from 0 to 2147483647",
                "-5,1,4.0,964982703; BAD_ID; userId \"-5\" is not",
                "2147483648,1,4.0,964982703; BAD_ID; userId \"2147483648\" is not",
                "99999999999999999999,1,4,9; BAD_ID; userId \"99999999999999999999\" is not",
                "2,,4.0,964982703; BAD_ID; movieId \"\" is not",
                "2,1,5.5,964982703; BAD_RATING; rating \"5.5\" is not 0.5 to 5 in steps of a half",
                "2,1,0,964982703; BAD_RATING; rating \"0\" is not",
                "2,1,3.7,964982703; BAD_RATING; rating \"3.7\" is not",
                "2,1,NaN,964982703; BAD_RATING; rating \"NaN\" is not",
                "2,1,4.0,yesterday; BAD_TIMESTAMP; timestamp \"yesterday\" is not a time in whole seconds",
                "2,1,4.0,-1; BAD_TIMESTAMP; timestamp \"-1\" is not",
                "2,1,4.0,964982703000; BAD_TIMESTAMP; timestamp \"964982703000\" is not",
                "2,77,4.0,964982703; UNKNOWN_MOVIE; movieId \"77\" is not among the movies that the set lists",
                "1,1,3.0,964982999; DUPLICATE_RATING; user 1 has rated movie 1 before",
                "2,1,4.0; MALFORMED_LINE; not the 4 fields userId, movieId, rating, timestamp",
                "2,1,4.0,964982703,x; MALFORMED_LINE; not the 4 fields",
            })
    void aBadRatingStopsWithItsPlaceOrIsCountedAndLeftOut(String line, ProblemKind kind, String detail)
            throws IOException {
        fixture.file("ratings.csv", HEADER, GOOD, "", line, "3,1,4.0,964982703");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> fixture.read(Strictness.STRICT))
                .withMessageContaining("ratings.csv:4: " + detail)
                .withMessageContaining("\n    " + line + "\n")
                .withMessageContaining("--skip-bad");
        Reading reading = fixture.read(Strictness.SKIP_BAD);
        assertThat(reading.dataset().ratings().size()).isEqualTo(2);
        assertThat(reading.problems()).singleElement().satisfies(count -> {
            assertThat(count.kind()).isEqualTo(kind);
            assertThat(count.count()).isEqualTo(1);
            assertThat(count.first())
                    .singleElement()
                    .satisfies(one -> assertThat(one.line()).isEqualTo(4));
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "9,  ,Drama; UNTITLED_MOVIE; movie 9 has no title",
                "1,Again (1995),Drama; DUPLICATE_MOVIE; movie 1 is listed before",
                "nine,Nine (2009),Drama; BAD_ID; movieId \"nine\" is not a whole number",
                "9,Nine, Ten (2009),Drama; MALFORMED_LINE; 4 fields, where 3 are expected",
                "9,\"Nine (2009),Drama; MALFORMED_LINE; a quote is opened and never closed",
            })
    void aBadMovieStopsWithItsPlaceOrIsCountedAndLeftOut(String line, ProblemKind kind, String detail)
            throws IOException {
        Files.writeString(folder.resolve("movies.csv"), Files.readString(folder.resolve("movies.csv")) + line + "\n");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> fixture.read(Strictness.STRICT))
                .withMessageContaining("movies.csv:5: " + detail)
                .withMessageContaining(line);
        Reading reading = fixture.read(Strictness.SKIP_BAD);
        assertThat(reading.dataset().catalogue().size()).isEqualTo(3);
        assertThat(reading.problems()).extracting(ProblemCount::kind).containsExactly(kind);
    }

    @Test
    void ofManyBadLinesAllAreCountedAndTheFirstAreShown() throws IOException {
        fixture.file("ratings.csv", HEADER, "a,1,4,9", "b,1,4,9", "c,1,4,9", GOOD, "d,1,4,9", "e,1,4,9", "f,1,4,9");
        ProblemCount count = fixture.read(Strictness.SKIP_BAD).problems().get(0);
        assertThat(count.count()).isEqualTo(6);
        assertThat(count.first()).extracting(Problem::line).containsExactly(2L, 3L, 4L, 6L, 7L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ratings.csv", "movies.csv", "links.csv"})
    void anEmptyFileStopsEitherReading(String file) throws IOException {
        Files.write(folder.resolve(file), new byte[0]);
        for (Strictness strictness : Strictness.values()) {
            assertThatExceptionOfType(DataException.class)
                    .isThrownBy(() -> fixture.read(strictness))
                    .withMessageStartingWith(file + " is empty: expected a first line that names the columns");
        }
    }

    @Test
    void aFileWithoutUsableRatingsStopsEitherReading() throws IOException {
        fixture.file("ratings.csv", HEADER, "x,y,z,0");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> fixture.read(Strictness.SKIP_BAD))
                .withMessageContaining("ratings.csv holds no usable rating");
    }

    @Test
    void aMissingColumnStopsEitherReading() throws IOException {
        fixture.file("ratings.csv", "userId,movieId,stars,timestamp", GOOD);
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> fixture.read(Strictness.SKIP_BAD))
                .withMessageContaining("ratings.csv:1: there is no column \"rating\"")
                .withMessageContaining("userId,movieId,stars,timestamp");
    }

    @Test
    void linksOfUnlistedMoviesAndSharedIdsAreQuirks() throws IOException {
        fixture.file("links.csv", "movieId,imdbId,tmdbId", "1,0114709,862", "2,0112346,862", "99,0000001,5");
        Reading reading = fixture.read(Strictness.STRICT);
        assertThat(reading.problems())
                .extracting(ProblemCount::kind)
                .containsExactly(ProblemKind.LINK_WITHOUT_MOVIE, ProblemKind.SHARED_TMDB_ID);
        assertThat(reading.dataset().catalogue().movies().get(1).id()).isEqualTo(new MovieId(2));
        assertThat(reading.dataset().catalogue().movies().get(1).tmdbId()).isPresent();
    }

    @Test
    void aFolderWithoutASetIsRefusedWithWhatWasLookedFor() throws IOException {
        Files.delete(folder.resolve("movies.csv"));
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> fixture.read(Strictness.STRICT))
                .withMessageContaining("holds no ratings set")
                .withMessageContaining("u.data with u.item and u.genre")
                .withMessageContaining("ratings.dat with movies.dat")
                .withMessageContaining("ratings.csv with movies.csv")
                .withMessageContaining("ratings.csv or ratings_small.csv with movies_metadata.csv and links.csv");
    }

    @Test
    void moviesWithoutARatingsFileAreRefused() throws IOException {
        Files.delete(folder.resolve("ratings.csv"));
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> fixture.read(Strictness.STRICT))
                .withMessageContaining("looks like MovieLens CSV")
                .withMessageContaining("no ratings.csv");
    }

    @Test
    void aLineOfAbsurdLengthIsMalformed() throws IOException {
        fixture.file("ratings.csv", HEADER, GOOD, "1,2,4.0," + "9".repeat(ByteLines.LONGEST));
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> fixture.read(Strictness.STRICT))
                .withMessageContaining("ratings.csv:3: ");
    }

    @Test
    void moreGenresThanFitAreRefused() throws IOException {
        String genres =
                String.join("|", IntStream.range(0, 65).mapToObj(g -> "g" + g).toList());
        fixture.file("movies.csv", "movieId,title,genres", "1,Everything," + genres, "2,Two,a");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> fixture.read(Strictness.STRICT))
                .withMessageContaining("66 different genres");
    }
}
