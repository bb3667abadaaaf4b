package io.marquee.evaluation;

import io.marquee.data.Dataset;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.evaluation.metrics.RankedList;
import io.marquee.models.Scorer;
import io.marquee.models.TopList;
import io.marquee.progress.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Makes the lists of a split: for each user with a relevant held-out movie, the top of all movies that the user has not
 * rated in training, as of the moment when the user would ask: that of the user's first held-out rating, or of the newest
 * training rating of the user where that is later. Equal scores are listed by ascending movie position. Users are ranked in
 * parallel; the result does not depend on it.
 */
final class Ranker {
    private final Ratings training;
    private final Grouping seen;
    private final Ratings test;
    private final Grouping heldOut;
    private final RankingSettings settings;
    private final int[] users;

    private Ranker(Ratings training, Ratings test, RankingSettings settings, RandomGenerator random) {
        this.training = training;
        this.seen = training.byUser();
        this.test = test;
        this.heldOut = test.byUser();
        this.settings = settings;
        this.users = drawn(random);
    }

    /**
     * A ranker for one split.
     *
     * @param random draws the users when there are more than the settings want
     */
    static Ranker of(Dataset training, Ratings test, RankingSettings settings, RandomGenerator random) {
        return new Ranker(training.ratings(), test, settings, random);
    }

    /** The number of users who get a list. */
    int users() {
        return users.length;
    }

    /** One list for each user, of all movies, by ascending user position. */
    List<RankedList> lists(Scorer scorer, Progress progress) {
        return lists(scorer, Pool.ALL, progress);
    }

    /** One list for each user, of movies in the pool, by ascending user position. */
    List<RankedList> lists(Scorer scorer, Pool pool, Progress progress) {
        try (Progress.Task task = progress.start("ranking", users.length)) {
            return Arrays.stream(users)
                    .parallel()
                    .mapToObj(user -> {
                        int[] top = top(scorer, pool, user);
                        task.advance(1);
                        return RankedList.of(settings.length(), top, relevant(user));
                    })
                    .toList();
        }
    }

    private int[] top(Scorer scorer, Pool pool, int user) {
        int[] candidates = unseen(user, pool);
        double[] scores = scorer.scores(user, candidates, moment(user));
        TopList top = new TopList(settings.length());
        for (int i = 0; i < candidates.length; i++) {
            top.offer(candidates[i], scores[i]);
        }
        return top.movies();
    }

    private long moment(int user) {
        long asked = seconds(test, heldOut, user).min().orElseThrow();
        return Math.max(asked, seconds(training, seen, user).max().orElse(asked));
    }

    private static LongStream seconds(Ratings ratings, Grouping byUser, int user) {
        return IntStream.range(0, byUser.count(user)).mapToLong(i -> ratings.second(byUser.row(user, i)));
    }

    /** The movies of the pool less those of the user's training rows, which come by ascending movie. */
    private int[] unseen(int user, Pool pool) {
        int[] unseen = new int[training.movies().size() - seen.count(user)];
        int size = 0;
        int row = 0;
        for (int movie = 0; movie < training.movies().size(); movie++) {
            if (row < seen.count(user) && training.movie(seen.row(user, row)) == movie) {
                row++;
            } else if (pool.holds(user, movie)) {
                unseen[size++] = movie;
            }
        }
        return Arrays.copyOf(unseen, size);
    }

    private int[] relevant(int user) {
        return IntStream.range(0, heldOut.count(user))
                .map(i -> heldOut.row(user, i))
                .filter(row -> test.stars(row) >= settings.relevantStars())
                .map(test::movie)
                .toArray();
    }

    private int[] drawn(RandomGenerator random) {
        int[] eligible = IntStream.range(0, heldOut.keys())
                .filter(user -> relevant(user).length > 0)
                .toArray();
        if (eligible.length <= settings.mostUsers()) {
            return eligible;
        }
        for (int i = 0; i < settings.mostUsers(); i++) {
            int other = random.nextInt(i, eligible.length);
            int swapped = eligible[i];
            eligible[i] = eligible[other];
            eligible[other] = swapped;
        }
        return Arrays.stream(eligible, 0, settings.mostUsers()).sorted().toArray();
    }
}
