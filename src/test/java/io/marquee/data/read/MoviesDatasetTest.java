package io.marquee.data.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Dataset;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.MovieMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoviesDatasetTest {
    private static final String COLUMNS =
            "adult,budget,genres,id,original_language,overview,release_date,revenue,runtime,tagline,title";

    @TempDir
    private Path folder;

    private Fixture fixture;

    @BeforeEach
    void write() throws IOException {
        fixture = Fixture.in(folder)
                .file(
                        "movies_metadata.csv",
                        COLUMNS,
                        "False,30000000,\"[{'id': 16, 'name': 'Animation'}, {'id': 35, 'name': 'Comedy'}]\",862,en,"
                                + "\"Led by Woody, Andy's toys",
                        "live \"\"happily\"\".\",1995-10-30,373554033.0,81.0,,Toy Story",
                        "False,0,[],1,fr,A movie of its own,2001-02-03,0,0.0,Tag!,Not Toy Story",
                        "False,0,[],862,en,Again,1999-01-01,0,0,,Toy Story again",
                        "False,0,[],82663,en,Midnight Man",
                        " - Written by Ørnås,0.065736,/a.jpg,1997-08-20,0,104.0,,Released,1999-01-01,x,False")
                .file(
                        "keywords.csv",
                        "id,keywords",
                        "862,\"[{'id': 931, 'name': 'jealousy'}, {'id': 1, 'name': \"\"boy's toy\"\"}]\"")
                .file("links_small.csv", "movieId,imdbId,tmdbId", "1,0114709,862", "2,0113497,8844", "7,0000007,1")
                .file(
                        "ratings_small.csv",
                        "userId,movieId,rating,timestamp",
                        "1,1,2.5,1260759144",
                        "1,2,3.0,1260759179");
    }

    @Test
    void postersAreTakenWhereTheyLookLikeSome() throws IOException {
        fixture.file(
                "movies_metadata.csv",
                COLUMNS + ",poster_path",
                "False,0,[],862,en,One,1995-10-30,0,0,,One,/rhIRbceoE9lR4veEXuwCC2wARtG.jpg",
                "False,0,[],8844,en,Two,1995-10-30,0,0,,Two,//evil.example/a.jpg",
                "False,0,[],1,en,Three,1995-10-30,0,0,,Three,");
        assertThat(fixture.read(Strictness.SKIP_BAD).dataset().metadata())
                .extractingFromEntries(entry ->
                        entry.getKey() + " " + entry.getValue().posterPath().orElse("none"))
                .containsExactlyInAnyOrder("1 /rhIRbceoE9lR4veEXuwCC2wARtG.jpg", "2 none", "7 none");
    }

    @Test
    void onlyLinksSayWhichMovieARatingIsAbout() throws IOException {
        Reading reading = fixture.read(Strictness.STRICT);
        assertThat(reading.form()).isEqualTo(Form.MOVIES_DATASET_SMALL);
        assertThat(reading.dataset().catalogue().movies())
                .extracting(movie -> movie.id() + " " + movie.title())
                .containsExactly("1 Toy Story", "2 tt0113497", "7 Not Toy Story");
    }

    @Test
    void metadataIsReadAcrossLinesAndFromPythonsLists() throws IOException {
        Dataset set = fixture.read(Strictness.STRICT).dataset();
        Movie movie = set.catalogue().movie(0);
        MovieMetadata metadata = set.metadata().get(movie.id());
        assertThat(movie.genres()).containsExactly("Animation", "Comedy");
        assertThat(movie.year()).hasValue(1995);
        assertThat(metadata.overview()).hasValue("Led by Woody, Andy's toys\nlive \"happily\".");
        assertThat(metadata.released()).hasValue(LocalDate.of(1995, 10, 30));
        assertThat(metadata.runtime()).hasValue(81);
        assertThat(metadata.budget()).hasValue(30_000_000);
        assertThat(metadata.revenue()).hasValue(373_554_033);
        assertThat(metadata.tagline()).isEmpty();
        assertThat(metadata.language()).hasValue("en");
        assertThat(metadata.keywords()).containsExactly("jealousy", "boy's toy");
    }

    @Test
    void zeroMoneyAndMinutesAreUnknown() throws IOException {
        MovieMetadata metadata =
                fixture.read(Strictness.STRICT).dataset().metadata().get(new MovieId(7));
        assertThat(metadata.budget()).isEmpty();
        assertThat(metadata.revenue()).isEmpty();
        assertThat(metadata.runtime()).isEmpty();
    }

    @Test
    void knownQuirksAreCountedAndStopNothing() throws IOException {
        Reading reading = fixture.read(Strictness.STRICT);
        assertThat(reading.problems())
                .extracting(ProblemCount::toString)
                .containsExactly("2 broken metadata rows", "1 repeated metadata rows", "1 movies without metadata");
        assertThat(reading.problems().get(0).first())
                .extracting(problem -> problem.file() + ":" + problem.line() + ": " + problem.detail())
                .contains("movies_metadata.csv:7: id \"1997-08-20\" is not a TMDB id");
        assertThat(reading.problems().get(0).first().get(0).line()).isEqualTo(6);
    }

    @Test
    void itsMetadataMayLieBesideAMovieLensSet() throws IOException {
        Fixture.csv(folder);
        Reading reading = fixture.read(Strictness.STRICT);
        assertThat(reading.form()).isEqualTo(Form.MOVIELENS_CSV);
        assertThat(reading.dataset().catalogue().movie(0).title()).isEqualTo("Toy Story (1995)");
        assertThat(reading.dataset().metadata()).containsOnlyKeys(new MovieId(1));
    }

    @Test
    void theFullRatingsCountWhereThereAreBoth() throws IOException {
        Files.copy(folder.resolve("links_small.csv"), folder.resolve("links.csv"));
        fixture.file("ratings.csv", "userId,movieId,rating,timestamp", "5,7,1.0,1260759144");
        Reading reading = fixture.read(Strictness.STRICT);
        assertThat(reading.form()).isEqualTo(Form.MOVIES_DATASET);
        assertThat(reading.dataset().ratings().users().ids()).containsExactly(5);
    }
}
