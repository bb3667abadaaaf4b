package io.marquee.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Dataset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
    @TempDir
    private Path folder;

    private Publication publication;
    private Documents documents;

    @BeforeEach
    void makeDocuments() throws IOException {
        publication = SampleSet.publication(folder);
        documents = Documents.of(publication);
    }

    @Test
    void countsWhatItGives() {
        long clusterMovies = documents.movies(0).count() + documents.movies(1).count();
        assertThat(documents.size(false))
                .isEqualTo(documents.users().count()
                        + documents.movies().count()
                        + documents
                                .movies()
                                .flatMap(movie -> movie.metadata().stream())
                                .count()
                        + clusterMovies)
                .isEqualTo(3 + 5 + 2 + 4 + 1);
        assertThat(documents.size(true)).isEqualTo(documents.size(false) + 7);
    }

    @Test
    void ordersRatingsNewestFirstAlsoAfter2038() {
        UserRatings first = documents.ratings().findFirst().orElseThrow();
        assertThat(first)
                .isEqualTo(new UserRatings(
                        1,
                        List.of(
                                new UserRatings.Rating(4, 4.0, 4_000_000_000L),
                                new UserRatings.Rating(2, 0.5, 900),
                                new UserRatings.Rating(1, 5.0, 500),
                                new UserRatings.Rating(3, 2.0, 500))));
    }

    @Test
    void leavesOutUsersWithoutARating() {
        Dataset part =
                publication.dataset().with(publication.dataset().ratings().select(0, 1));
        Documents ofPart = Documents.of(
                new Publication(publication.run(), publication.bundle(), part, publication.clusters(), Map.of()));
        assertThat(ofPart.users()).extracting(UserDocument::userId).containsExactly(1);
        assertThat(ofPart.size(true)).isEqualTo(1 + 5 + 2 + 2 + 2);
    }
}
