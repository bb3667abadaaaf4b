package io.marquee.recommend.shelves;

import io.marquee.data.Grouping;
import io.marquee.data.Index;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.people.People;
import io.marquee.people.Topic;
import io.marquee.people.Word;
import java.time.Duration;

/**
 * How often each movie was rated of late: in the last {@value #DAYS} days of the training data, and by people since. Safe from
 * any thread.
 */
public final class LatestRatings {
    /** How many days of the training data count. */
    public static final int DAYS = 90;

    private final Ratings trained;
    private final Grouping byUser;
    private final long start;
    private final int[] counts;
    private volatile Heard heard;

    private LatestRatings(Ratings trained, Grouping byUser) {
        this.trained = trained;
        this.byUser = byUser;
        this.start = trained.newest() - Duration.ofDays(DAYS).toSeconds();
        this.counts = new int[trained.movies().size()];
        for (int row = 0; row < trained.size(); row++) {
            if (isLate(row)) {
                counts[trained.movie(row)]++;
            }
        }
        this.heard = new Heard(new People(), 0, counts);
    }

    /**
     * Of some training data.
     *
     * @param byUser the rows of each user
     */
    public static LatestRatings of(Ratings trained, Grouping byUser) {
        return new LatestRatings(trained, byUser);
    }

    /** How many ratings each movie has by now, by its position; not to be changed. */
    public int[] counts(People people) {
        Heard known = heard;
        if (known.people != people || known.revision != people.revision()) {
            known = hear(people);
            heard = known;
        }
        return known.counts;
    }

    private Heard hear(People people) {
        long revision = people.revision();
        int[] now = counts.clone();
        people.forgotten().forEach(userId -> forget(userId, now));
        people.all().forEach(person -> person.words(Topic.RATING).forEach(word -> hear(word, now)));
        return new Heard(people, revision, now);
    }

    private void forget(int userId, int... now) {
        int user = trained.users().position(userId);
        for (int i = 0; user != Index.ABSENT && i < byUser.count(user); i++) {
            now[trained.movie(byUser.row(user, i))] -= isLate(byUser.row(user, i)) ? 1 : 0;
        }
    }

    /** A later word goes before what the training data tell of the same movie. */
    private void hear(Word word, int... now) {
        int movie = position(word.movieId());
        if (movie != Index.ABSENT) {
            now[movie] -= trainedOf(trained.users().position(word.userId()), movie);
            now[movie] += word.holds() && word.second() >= start ? 1 : 0;
        }
    }

    private int position(MovieId movieId) {
        return trained.movies().position(movieId.value());
    }

    private int trainedOf(int user, int movie) {
        int row = user == Index.ABSENT ? Index.ABSENT : trained.row(user, movie);
        return row != Index.ABSENT && isLate(row) ? 1 : 0;
    }

    private boolean isLate(int row) {
        return trained.second(row) >= start;
    }

    /** The counts after all that some people had said at a revision. */
    private record Heard(People people, long revision, int[] counts) {}
}
