package io.marquee.recommend.shelves;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Index;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.data.RatingsBuilder;
import io.marquee.people.People;
import io.marquee.people.Topic;
import io.marquee.people.Word;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Movie 10 was rated most ever, movie 30 of late, and movie 20 in between; the latest rating is of day 1000. */
class PopularNowTest {
    private static final long DAY = 86_400;
    private static final int LATEST = 1_000;
    private static final int START = LATEST - LatestRatings.DAYS;

    private final Ratings ratings = ratings();
    private final LatestRatings latest = LatestRatings.of(ratings, ratings.byUser());
    private final PopularNow popular = PopularNow.of(ratings, ratings.byUser());
    private final People people = new People();
    private int revision;

    private static Ratings ratings() {
        RatingsBuilder builder = new RatingsBuilder();
        for (int user = 1; user <= 9; user++) {
            builder.add(user, 10, 8, DAY * (START - 1));
        }
        for (int user = 1; user <= 4; user++) {
            builder.add(user, 20, 8, DAY * START - (user == 1 ? 1 : 0));
        }
        for (int user = 1; user <= 4; user++) {
            builder.add(user, 30, 8, DAY * LATEST);
        }
        return builder.build(Index.of(IntStream.of(10, 20, 30)));
    }

    private void say(Word word) {
        people.say(word.userId(), List.of(word.withRevision(++revision)));
    }

    private static Word rating(int userId, int movieId, int day) {
        return Word.rating(userId, new MovieId(movieId), 8, day * DAY);
    }

    private List<Integer> order() {
        return popular.best(3, people, movie -> true).boxed().toList();
    }

    @BeforeEach
    void knowsTheTrainingData() {
        assertThat(latest.counts(people)).containsExactly(0, 3, 4);
        assertThat(order()).containsExactly(2, 1, 0);
    }

    @Test
    void leavesOutWhatIsNotWanted() {
        assertThat(popular.best(3, people, movie -> movie != 2)).containsExactly(1, 0);
        assertThat(popular.best(1, people, movie -> true)).containsExactly(2);
    }

    @Test
    void hearsWhatPeopleSay() {
        for (int user = 101; user <= 105; user++) {
            say(rating(user, 10, LATEST + 500));
        }
        assertThat(latest.counts(people)).containsExactly(5, 3, 4);
        assertThat(order()).containsExactly(0, 2, 1);
        say(Word.takenBack(101, new MovieId(10), Topic.RATING, DAY * LATEST));
        assertThat(latest.counts(people)).containsExactly(4, 3, 4);
    }

    @Test
    void countsAWordInPlaceOfWhatTheTrainingDataTell() {
        say(rating(2, 30, LATEST + 1));
        assertThat(latest.counts(people)).containsExactly(0, 3, 4);
        say(Word.takenBack(2, new MovieId(30), Topic.RATING, DAY * LATEST));
        assertThat(latest.counts(people)).containsExactly(0, 3, 3);
        say(rating(1, 20, LATEST));
        assertThat(latest.counts(people)).containsExactly(0, 4, 3);
        say(rating(3, 20, START - 1));
        assertThat(latest.counts(people)).containsExactly(0, 3, 3);
    }

    @Test
    void forgetsWhomItIsToForget() {
        say(rating(101, 10, LATEST));
        people.forget(2);
        people.forget(101);
        people.forget(777);
        assertThat(latest.counts(people)).containsExactly(0, 2, 3);
    }

    @Test
    void knowsNothingOfMoviesThatTheTrainingDataDoNotHave() {
        say(rating(101, 99, LATEST));
        assertThat(latest.counts(people)).containsExactly(0, 3, 4);
    }

    @Test
    void fallsBackOnAllRatingsWhereFewCameOfLate() {
        say(Word.takenBack(2, new MovieId(20), Topic.RATING, DAY * LATEST));
        assertThat(latest.counts(people)).containsExactly(0, 2, 4);
        assertThat(order()).containsExactly(2, 0, 1);
    }
}
