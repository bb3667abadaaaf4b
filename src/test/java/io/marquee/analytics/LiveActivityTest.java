package io.marquee.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Index;
import io.marquee.data.MovieId;
import io.marquee.people.People;
import io.marquee.people.Topic;
import io.marquee.people.Word;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LiveActivityTest {
    private static final String THEN = "2020-05-01T00:00:00Z";
    private static final long NOW = 1_600_000_000;

    /** Users 1 and 3 are in cluster 1, user 2 is in cluster 0. */
    private final HandMade trained = new HandMade(3)
            .with(1, 10, 4, THEN)
            .with(1, 20, 3, THEN)
            .with(2, 30, 1, THEN)
            .with(3, 10, 5, THEN);

    private final People people = new People();

    private Activity live() {
        return LiveActivity.of(trained, people, profile -> profile[0] > 0.4 ? 0 : 1);
    }

    private void say(Word... words) {
        for (Word word : words) {
            people.say(word.userId(), List.of(word.withRevision(1)));
        }
    }

    private static Word rating(int userId, int movieId, int halfStars) {
        return Word.rating(userId, new MovieId(movieId), halfStars, NOW);
    }

    /** Every rating as {@code user:movie=half-stars}. */
    private static Set<String> ratings(Activity activity) {
        Set<String> ratings = new TreeSet<>();
        Selection.all(activity)
                .scan((user, movie, halfStars, second) -> ratings.add(activity.userId(user) + ":"
                        + activity.catalogue().movie(movie).id() + "=" + halfStars));
        return ratings;
    }

    @Test
    void isTheTrainingDataWhileNobodySpeaks() {
        assertThat(ratings(live())).isEqualTo(ratings(trained)).hasSize(4);
        assertThat(live().users()).isEqualTo(3);
        assertThat(live().cluster(0)).isEqualTo(1);
    }

    @Test
    void newRatingsReplaceOldOnesOrJoinThem() {
        say(rating(1, 10, 1), rating(1, 30, 2));
        assertThat(ratings(live())).containsExactly("1:10=1", "1:20=6", "1:30=2", "2:30=2", "3:10=10");
    }

    @Test
    void ratingsThatAreTakenBackAreGone() {
        say(Word.takenBack(1, new MovieId(10), Topic.RATING, NOW));
        assertThat(ratings(live())).containsExactly("1:20=6", "2:30=2", "3:10=10");
    }

    @Test
    void newcomersComeAfterTheUsersOfTheTraining() {
        people.join(7);
        say(rating(9, 40, 8));
        Activity live = live();
        assertThat(ratings(live)).hasSize(5).contains("9:40=8");
        assertThat(live.users()).isEqualTo(5);
        assertThat(live.userId(live.user(9))).isEqualTo(9);
        assertThat(live.userId(live.user(7))).isEqualTo(7);
        assertThat(live.user(8)).isEqualTo(Index.ABSENT);
    }

    @Test
    void nothingIsLeftOfTheForgotten() {
        say(rating(9, 40, 8));
        people.forget(9);
        people.forget(1);
        Activity live = live();
        assertThat(ratings(live)).containsExactly("2:30=2", "3:10=10");
        assertThat(live.user(9)).isEqualTo(Index.ABSENT);
        assertThat(live.user(1)).isEqualTo(Index.ABSENT);
        assertThat(live.user(2)).isEqualTo(1);
    }

    @Test
    void moviesThatNobodyKnowsAndMarksDoNotCount() {
        say(rating(1, 99, 8), Word.mark(2, new MovieId(40), Topic.WATCH_LIST, NOW));
        assertThat(ratings(live())).isEqualTo(ratings(trained));
        assertThat(live().cluster(0)).isEqualTo(1);
        assertThat(live().cluster(1)).isEqualTo(0);
    }

    @Test
    void peopleBelongToTheClusterThatIsNearestToWhatTheyRated() {
        people.join(7);
        say(rating(1, 40, 8), rating(9, 20, 8));
        Activity live = live();
        assertThat(live.cluster(live.user(1))).isEqualTo(0);
        assertThat(live.cluster(live.user(9))).isEqualTo(1);
        assertThat(live.cluster(live.user(7))).isEqualTo(Activity.NO_CLUSTER);
    }

    @Test
    void ratingsWithoutAClusterAreInNoneOfThem() {
        say(rating(9, 30, 8));
        assertThat(ClusterFigures.of(Selection.all(live())))
                .extracting(cluster -> cluster.figures().ratings())
                .containsExactly(1L, 3L);
    }

    @Test
    void tellsOfOneMovieWhatItTellsOfAll() {
        say(rating(1, 10, 1), rating(7, 30, 2), Word.takenBack(2, new MovieId(30), Topic.RATING, NOW));
        people.forget(3);
        Set<String> oneByOne = new TreeSet<>();
        for (int user = 0; user < live().users(); user++) {
            for (int movie = 0; movie < live().catalogue().size(); movie++) {
                live().rating(
                                user,
                                movie,
                                (someone, rated, halfStars, second) -> oneByOne.add(live().userId(someone) + ":"
                                        + live().catalogue().movie(rated).id() + "=" + halfStars));
            }
        }
        assertThat(oneByOne).isEqualTo(ratings(live())).containsExactly("1:10=1", "1:20=6", "7:30=2");
    }

    @Test
    void countsTheRatingsOfOneMovie() {
        say(rating(1, 10, 1), rating(7, 10, 10));
        RatingDistribution found = RatingDistribution.of(live(), 0);
        assertThat(found.counts()).containsExactly(1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 2L);
        assertThat(found.all()).isEqualTo(new Figures(3, 3, 21));
        assertThat(RatingDistribution.of(live(), 3).all()).isEqualTo(new Figures(0, 0, 0));
    }
}
