package io.marquee.models.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Dataset;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.models.Fixtures;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingsTest {
    private static final Dataset DATASET = Fixtures.learnable(1);

    /** Lists of no more than so many of the other 99 movies, each by chance. */
    private static NeighbourLists lists(int most, RandomGenerator random) {
        List<NeighbourList> lists = IntStream.range(0, 100)
                .mapToObj(movie -> {
                    int[] neighbours = random.ints(random.nextInt(most + 1), 0, 100)
                            .distinct()
                            .toArray();
                    return new NeighbourList(neighbours, new float[neighbours.length]);
                })
                .toList();
        return NeighbourLists.of(lists);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 64, 300})
    void findTheFirstRatedNeighboursJustAsGoingThroughEveryListDoes(int most) {
        NeighbourLists lists = lists(most, new SplittableRandom(most));
        Listings listings = Listings.of(lists);
        Ratings own = Fixtures.ofUser(DATASET.ratings(), 7);
        Profile profile = Profile.newcomer(own, (user, movie, second) -> 3);
        long[] places = listings.places(profile);
        int[] found = new int[10];
        for (int movie = Index.ABSENT; movie <= 100; movie++) {
            int count = listings.first(places, movie, found);
            assertThat(IntStream.of(found).limit(count))
                    .containsExactlyElementsOf(
                            IntStream.of(lists.first(10, movie, neighbour -> profile.place(neighbour) >= 0))
                                    .boxed()
                                    .toList());
        }
    }
}
