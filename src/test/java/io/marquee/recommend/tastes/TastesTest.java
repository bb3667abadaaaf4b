package io.marquee.recommend.tastes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Catalogue;
import io.marquee.data.Dataset;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.data.RatingsBuilder;
import io.marquee.features.Synthetic;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TastesTest {
    private static final Catalogue CATALOGUE = Catalogue.of(IntStream.rangeClosed(1, 6)
            .mapToObj(id -> new Movie(
                    new MovieId(id), "Movie " + id, OptionalInt.empty(), List.of(), Optional.empty(), Optional.empty()))
            .toList());

    /** Stars by user and movie, 0 for none. Their means are 3, 3, 3, 4 and 2. */
    private static final int[][] STARS = {
        {5, 1, 4, 2, 0, 0},
        {5, 1, 0, 0, 4, 2},
        {1, 5, 2, 4, 0, 0},
        {4, 4, 4, 4, 4, 4},
        {0, 0, 0, 0, 3, 1}
    };

    private static final Ratings ALL = ratings(1, 2, 3, 4, 5);
    private static final Tastes TASTES = new Tastes(CATALOGUE, ALL, ALL.byUser());

    private static Ratings ratings(int... users) {
        RatingsBuilder ratings = new RatingsBuilder();
        for (int user : users) {
            for (int movie = 1; movie <= 6; movie++) {
                if (STARS[user - 1][movie - 1] > 0) {
                    ratings.add(user, movie, 2 * STARS[user - 1][movie - 1], 0);
                }
            }
        }
        return ratings.build(CATALOGUE.index());
    }

    private static Likeness likeness(int user, int other) {
        return TASTES.compare(ratings(user), ratings(other)).likeness();
    }

    /** Of the two movies that both rated, both are two stars above and two below what is usual for either. */
    @Test
    void likenessIsTheCorrelationShrunkWhereFewMoviesAreShared() {
        Likeness likeness = likeness(1, 2);
        assertThat(likeness.overlap()).isEqualTo(2);
        assertThat(likeness.correlation().orElseThrow()).isEqualTo(1, within(1e-12));
        assertThat(likeness.similarity()).isEqualTo(2 / 50.0, within(1e-12));
    }

    @Test
    void oppositesAreNegative() {
        Likeness likeness = likeness(1, 3);
        assertThat(likeness.correlation().orElseThrow()).isEqualTo(-1, within(1e-12));
        assertThat(likeness.similarity()).isEqualTo(-4 / 50.0, within(1e-12));
    }

    @Test
    void nobodyCanTellWhereNothingIsSharedOrAllIsTheSame() {
        assertThat(likeness(1, 5)).isEqualTo(Likeness.of(0, OptionalDouble.empty()));
        assertThat(likeness(1, 4).correlation()).isEmpty();
        assertThat(likeness(1, 4).similarity()).isZero();
        assertThat(likeness(1, 4).overlap()).isEqualTo(4);
    }

    @Test
    void nearestAreThoseWhoAreAlikeAndMayBeNamed() {
        List<SimilarUser> nearest = TASTES.nearest(ratings(2), id -> id != 2, 10);
        assertThat(nearest).extracting(SimilarUser::userId).containsExactly(1, 5);
        assertThat(nearest.get(0).favourites()).containsExactly(new SharedMovie(CATALOGUE.movie(0), 5, 5));
        assertThat(TASTES.nearest(ratings(2), id -> id == 5, 10)).hasSize(1);
        assertThat(TASTES.nearest(ratings(2), id -> id != 2, 1)).hasSize(1);
        assertThat(TASTES.nearest(ratings(), id -> true, 10)).isEmpty();
    }

    @Test
    void aPairShowsWhatBothRatedTheMostLovedFirst() {
        Pair pair = TASTES.compare(ratings(1), ratings(4));
        assertThat(pair.movies())
                .extracting(shared -> shared.movie().id().value(), SharedMovie::own, SharedMovie::theirs)
                .startsWith(tuple(1, 5.0, 4.0), tuple(3, 4.0, 4.0));
        assertThat(pair.rated()).isEqualTo(4);
        assertThat(pair.ratedByOther()).isEqualTo(6);
        assertThat(pair.jaccard()).hasValue(4 / 6.0);
        assertThat(pair.agreement()).hasValue(1 / 4.0);
        Pair none = TASTES.compare(ratings(), ratings());
        assertThat(none.jaccard()).isEmpty();
        assertThat(none.agreement()).isEmpty();
    }

    @Test
    void allPairsAreTheSameFromBothSides() {
        List<Ratings> people = List.of(ratings(1), ratings(2), ratings(3), ratings(4));
        List<List<Likeness>> all = TASTES.compareAll(people);
        for (int a = 0; a < 4; a++) {
            for (int b = 0; b < 4; b++) {
                assertThat(all.get(a).get(b)).isEqualTo(all.get(b).get(a));
                assertThat(all.get(a).get(b)).isEqualTo(likeness(a + 1, b + 1));
            }
        }
    }

    /** The nearest of a synthetic set, found by comparing with each user by itself. */
    @Test
    void nearestAreThoseOfAPlainComparison() {
        Dataset dataset = Synthetic.small(3);
        Ratings all = dataset.ratings();
        Tastes tastes = new Tastes(dataset.catalogue(), all, all.byUser());
        Ratings own = ofUser(all, 7);
        List<Integer> plain = IntStream.range(0, all.users().size())
                .filter(user -> user != 7)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer user) ->
                        -tastes.compare(own, ofUser(all, user)).likeness().similarity()))
                .limit(12)
                .map(all.users()::id)
                .toList();
        assertThat(tastes.nearest(own, id -> id != all.users().id(7), 12))
                .extracting(SimilarUser::userId)
                .isEqualTo(plain);
    }

    private static Ratings ofUser(Ratings all, int user) {
        RatingsBuilder ratings = new RatingsBuilder();
        for (int row = 0; row < all.size(); row++) {
            if (all.user(row) == user) {
                ratings.add(all.users().id(user), all.movies().id(all.movie(row)), all.halfStars(row), all.second(row));
            }
        }
        return ratings.build(all.movies());
    }
}
