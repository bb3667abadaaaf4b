package io.marquee.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.evaluation.metrics.RankedList;
import io.marquee.models.Fixtures;
import io.marquee.models.Scorer;
import io.marquee.progress.Progress;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankerTest {
    private static final RankingSettings TWO = new RankingSettings(2, 4, 100);

    /** User 0 holds out movies 1 and 3, user 1 movie 0, user 2 nothing that was liked. */
    private static final Dataset WHOLE = Fixtures.of("5 4 - 2 -", "4.5 - 3 - -", "- 3.5 - - 5");

    private static final Dataset TRAINING = WHOLE.with(WHOLE.ratings().select(0, 4, 6));
    private static final Ratings TEST = WHOLE.ratings().select(1, 2, 3, 5);
    private static final Scorer LATER_FIRST = (user, movie, second) -> movie;
    private static final Scorer ALL_ALIKE = (user, movie, second) -> 3.5;

    private static List<RankedList> lists(Scorer scorer) {
        return Ranker.of(TRAINING, TEST, TWO, new SplittableRandom(1)).lists(scorer, Progress.SILENT);
    }

    private static List<Integer> movies(RankedList list) {
        return IntStream.range(0, list.size()).mapToObj(list::movie).toList();
    }

    @Test
    void listsTheBestUnseenMoviesForUsersWithARelevantOne() {
        List<RankedList> lists = lists(LATER_FIRST);
        assertThat(lists).extracting(RankerTest::movies).containsExactly(List.of(4, 3), List.of(4, 3));
    }

    @Test
    void ranksEqualScoresByPosition() {
        List<RankedList> lists = lists(ALL_ALIKE);
        assertThat(lists).extracting(RankerTest::movies).containsExactly(List.of(1, 2), List.of(0, 1));
    }

    @Test
    void findsRelevantWhatGotEnoughStars() {
        List<RankedList> lists = lists(ALL_ALIKE);
        assertThat(lists).extracting(RankedList::relevant).containsExactly(1, 1);
        assertThat(lists.get(0).hit(0)).as("movie 1, 4 stars").isTrue();
        assertThat(lists.get(0).hit(1)).as("movie 2, not rated").isFalse();
        assertThat(lists.get(1).hit(0)).as("movie 0, 4.5 stars").isTrue();
    }

    @Test
    void asksAtTheTimeOfTheFirstHeldOutRating() {
        long asked = TEST.second(0);
        Scorer rightTime = (user, movie, second) -> second == asked ? movie : -movie;
        assertThat(movies(lists(rightTime).get(0))).containsExactly(4, 3);
    }

    @Test
    void asksNoEarlierThanTheUsersLastTrainingRating() {
        long last = TRAINING.ratings().second(1);
        assertThat(last).isGreaterThan(TEST.second(2));
        Scorer rightTime = (user, movie, second) -> second == last ? movie : -movie;
        assertThat(movies(lists(rightTime).get(1))).containsExactly(4, 3);
    }

    @Test
    void drawsUsersWhereThereAreMoreThanWanted() {
        Dataset whole = Fixtures.learnable(1);
        Dataset training = whole.with(Fixtures.training(whole));
        RankingSettings thirty = new RankingSettings(10, 4, 30);
        Ranker ranker = Ranker.of(training, Fixtures.heldOut(whole), thirty, new SplittableRandom(2));
        Ranker again = Ranker.of(training, Fixtures.heldOut(whole), thirty, new SplittableRandom(2));
        assertThat(ranker.lists(ALL_ALIKE, Progress.SILENT)).hasSize(30);
        assertThat(ranker.lists(LATER_FIRST, Progress.SILENT))
                .extracting(RankerTest::movies)
                .isEqualTo(again.lists(LATER_FIRST, Progress.SILENT).stream()
                        .map(RankerTest::movies)
                        .toList());
    }

    @Test
    void agreesWithSortingAllMovies() {
        Dataset whole = Fixtures.learnable(2);
        Dataset training = whole.with(Fixtures.training(whole));
        Ratings test = Fixtures.heldOut(whole);
        Scorer scorer = (user, movie, second) -> (user * 31 + movie * 17) % 23;
        List<RankedList> lists = Ranker.of(training, test, RankingSettings.standard(), new SplittableRandom(3))
                .lists(scorer, Progress.SILENT);
        List<Integer> users = IntStream.range(0, test.size())
                .filter(row -> test.stars(row) >= 4)
                .mapToObj(test::user)
                .distinct()
                .toList();
        assertThat(lists).hasSameSizeAs(users);
        for (int i = 0; i < users.size(); i++) {
            assertThat(movies(lists.get(i))).isEqualTo(sorted(training.ratings(), scorer, users.get(i)));
        }
    }

    private static List<Integer> sorted(Ratings training, Scorer scorer, int user) {
        List<Integer> seen = IntStream.range(0, training.size())
                .filter(row -> training.user(row) == user)
                .mapToObj(training::movie)
                .toList();
        return IntStream.range(0, training.movies().size())
                .boxed()
                .filter(movie -> !seen.contains(movie))
                .sorted(Comparator.comparingDouble(movie -> -scorer.score(user, movie, 0)))
                .limit(10)
                .toList();
    }
}
