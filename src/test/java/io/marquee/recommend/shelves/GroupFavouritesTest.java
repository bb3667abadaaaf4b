package io.marquee.recommend.shelves;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.clusters.Cluster;
import io.marquee.clusters.Clusters;
import io.marquee.data.Ratings;
import io.marquee.models.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupFavouritesTest {
    private static final Ratings RATINGS = Fixtures.of(
                    "5 4 - 1", "5 4 5 1", "5 4 5 1", "5 4 5 1", "4 4 5 1", "- 4 - 1", "1 - - 5", "1 - - 5")
            .ratings();

    private static Clusters clusters(int... ofUser) {
        return Clusters.of(
                List.of(
                        new Cluster(0, "first", 6, List.of(), List.of()),
                        new Cluster(1, "second", 2, List.of(), List.of())),
                ofUser);
    }

    @Test
    void comeByTheMeanOfTheGroupAlone() {
        GroupFavourites favourites = GroupFavourites.of(RATINGS, clusters(0, 0, 0, 0, 0, 0, 1, 1));
        assertThat(favourites.of(0)).containsExactly(0, 1, 3);
    }

    @Test
    void areNoneWhereTooFewRated() {
        GroupFavourites favourites = GroupFavourites.of(RATINGS, clusters(0, 0, 0, 0, 0, 0, 1, 1));
        assertThat(favourites.of(1)).isEmpty();
    }

    @Test
    void countMoreWithMoreRaters() {
        Ratings ratings = Fixtures.of("5 4.5 1", "5 4.5 1", "5 4.5 1", "5 4.5 1", "5 4.5 1", "- 4.5 1", "- 4.5 1")
                .ratings();
        assertThat(GroupFavourites.of(ratings, clusters(0, 0, 0, 0, 0, 0, 0)).of(0))
                .as(
                        "5 of 5 stars by five people, 4.5 by seven: (25 + 10 m) / 15 > (31.5 + 10 m) / 17 for their mean m = 3.34")
                .containsExactly(0, 1, 2);
        Ratings more = Fixtures.of(
                        "5 4.9 1", "5 5 1", "5 5 1", "5 5 1", "5 5 1", "- 5 1", "- 5 1", "- 5 1", "- 5 1", "- 5 1")
                .ratings();
        assertThat(GroupFavourites.of(more, clusters(0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
                        .of(0))
                .as("the same mean by five people and by ten")
                .containsExactly(1, 0, 2);
    }
}
