package io.marquee.clusters.spectral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacementTest {
    private static final double[][] PROFILES = {{1, 0}, {0.8, 0.2}, {0, 1}, {0.1, 0.9}, {0.6, 0.4}, {0.2, 0.8}};

    /** Users 0 and 1 make group 0 with centroid (0.9, 0.1); user 2 alone makes group 1; 3, 4 and 5 are outside. */
    private final Placement placement = Placement.of(PROFILES, new int[] {0, 1, 2}, new int[] {0, 0, 1});

    @Test
    void usersOutsideTheGraphJoinTheNearestCentroid() {
        assertThat(placement.centroids()).isDeepEqualTo(new double[][] {{0.9, 0.1}, {0, 1}});
        assertThat(placement.ofUser()).containsExactly(0, 0, 1, 1, 0, 1);
        assertThat(placement.sizes()).containsExactly(3, 3);
    }

    @Test
    void usersInTheGraphKeepTheirGroup() {
        Placement odd = Placement.of(PROFILES, new int[] {0, 1, 2, 3}, new int[] {0, 1, 1, 0});

        assertThat(odd.of(new int[] {0, 1, 2, 3})).containsExactly(0, 1, 1, 0);
    }

    @Test
    void largestFirstRenumbersGroupsAndTheirUsers() {
        Placement ordered =
                Placement.of(PROFILES, new int[] {4, 2, 3}, new int[] {0, 1, 1}).largestFirst();

        assertThat(ordered.sizes()).containsExactly(3, 3);
        Placement lopsided = Placement.of(PROFILES, new int[] {0, 1, 2, 3, 4, 5}, new int[] {0, 1, 1, 1, 1, 0});
        assertThat(lopsided.largestFirst().ofUser()).containsExactly(1, 0, 0, 0, 0, 1);
        assertThat(lopsided.largestFirst().centroids()[1]).isEqualTo(lopsided.centroids()[0]);
    }

    @Test
    void agreementIsTheShareOfUsersWhoseNearestCentroidIsTheirOwn() {
        int[] members = {0, 1, 2, 3};
        double[][] tastes = {PROFILES[0], PROFILES[1], PROFILES[2], PROFILES[3]};

        assertThat(Placement.of(PROFILES, members, new int[] {0, 0, 1, 1}).agreement(members, tastes))
                .isEqualTo(1);
        assertThat(Placement.of(PROFILES, members, new int[] {0, 0, 1, 0}).agreement(members, tastes))
                .isEqualTo(0.75);
    }
}
