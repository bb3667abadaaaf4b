package io.marquee.clusters.spectral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterNamesTest {
    private static final List<GenreContrast> ACTION =
            List.of(contrast("Action", 0.2, 1), contrast("War", 0.1, 0.5), contrast("Drama", 0.3, -1));
    private static final List<GenreContrast> HORROR =
            List.of(contrast("Horror", 0.1, 2), contrast("Thriller", 0.2, 1), contrast("Noir", 0.05, 0.5));

    @Test
    void joinsTheTwoGenresThatStandOutMost() {
        assertThat(ClusterNames.of(List.of(ACTION, HORROR))).containsExactly("Action and War", "Horror and Thriller");
    }

    @Test
    void aRareGenreDoesNotNameAGroup() {
        List<GenreContrast> group =
                List.of(contrast("Noir", 0.01, 3), contrast("Drama", 0.4, 1), contrast("War", 0.05, 0.3));

        assertThat(ClusterNames.of(List.of(group, HORROR))).startsWith("Drama and War");
    }

    @Test
    void anAverageGroupIsNamedForWhatItWatchesMost() {
        List<GenreContrast> average =
                List.of(contrast("War", 0.1, 0.1), contrast("Comedy", 0.3, 0.05), contrast("Drama", 0.4, 0));

        assertThat(ClusterNames.of(List.of(average, HORROR))).startsWith("Drama and Comedy");
    }

    @Test
    void noTwoGroupsShareANameInWhateverOrder() {
        List<GenreContrast> alike =
                List.of(contrast("Thriller", 0.2, 2), contrast("Horror", 0.1, 1), contrast("Noir", 0.05, 0.5));

        assertThat(ClusterNames.of(List.of(HORROR, alike))).containsExactly("Horror and Thriller", "Thriller and Noir");
    }

    @Test
    void staysDistinctWhenThereAreMoreGroupsThanPairs() {
        assertThat(ClusterNames.of(Collections.nCopies(6, HORROR)))
                .containsExactly(
                        "Horror and Thriller",
                        "Horror and Noir",
                        "Thriller and Noir",
                        "Horror, Thriller and Noir",
                        "Horror and Thriller 2",
                        "Horror and Thriller 3");
    }

    @Test
    void aSingleGroupHoldsAllTastes() {
        assertThat(ClusterNames.of(List.of(HORROR))).containsExactly("All tastes");
    }

    @Test
    void groupsWithoutGenresStillGetNames() {
        assertThat(ClusterNames.of(List.of(List.of(), List.of()))).doesNotHaveDuplicates();
    }

    private static GenreContrast contrast(String genre, double share, double z) {
        return new GenreContrast(genre, share, 1 + z, z);
    }
}
