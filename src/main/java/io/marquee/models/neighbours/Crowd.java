package io.marquee.models.neighbours;

import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.models.Scorer;
import io.marquee.progress.Progress;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The users who can be neighbours of others: all, or of many those who have rated most. Finds the most similar of them by
 * going through all their ratings of the movies that someone has rated.
 */
final class Crowd {
    private final Ratings ratings;
    private final Grouping byMovie;
    private final float[] residuals;
    private final CrowdRules rules;

    private Crowd(Ratings ratings, Scorer biases, CrowdRules rules) {
        this.ratings = ratings;
        this.byMovie = ratings.byMovie();
        this.residuals = Residuals.of(ratings, biases);
        this.rules = rules;
    }

    /** Gathers the crowd of a training set. */
    static Crowd of(Ratings ratings, Scorer biases, CrowdRules rules) {
        Grouping byUser = ratings.byUser();
        if (byUser.keys() <= rules.size()) {
            return new Crowd(ratings, biases, rules);
        }
        IntPredicate member = mostActive(byUser, rules.size());
        int[] rows = IntStream.range(0, ratings.size())
                .filter(row -> member.test(ratings.user(row)))
                .toArray();
        return new Crowd(ratings.select(rows), biases, rules);
    }

    private static IntPredicate mostActive(Grouping byUser, int size) {
        Strongest active = new Strongest(size);
        for (int user = 0; user < byUser.keys(); user++) {
            active.offer(user, byUser.count(user));
        }
        boolean[] members = new boolean[byUser.keys()];
        IntStream.of(active.positions()).forEach(user -> members[user] = true);
        return user -> members[user];
    }

    private int users() {
        return ratings.users().size();
    }

    /** The users most similar to one. */
    NeighbourList nearest(Profile profile) {
        return nearest(profile, new Agreement(users()));
    }

    /** The users most similar to each, on all cores. */
    NeighbourLists nearest(IntFunction<Profile> profiles, Progress progress) {
        return Blocks.of(users(), "comparing users", progress, (from, to) -> {
            Agreement agreement = new Agreement(users());
            return IntStream.range(from, to)
                    .mapToObj(user -> nearest(profiles.apply(user), agreement))
                    .toList();
        });
    }

    private NeighbourList nearest(Profile profile, Agreement agreement) {
        agreement.clear();
        for (int place = 0; place < profile.size(); place++) {
            int movie = profile.movie(place);
            double residual = profile.residual(place);
            for (int i = 0; i < byMovie.count(movie); i++) {
                int row = byMovie.row(movie, i);
                agreement.add(ratings.user(row), residual, residuals[row]);
            }
        }
        return strongest(profile.user(), agreement);
    }

    private NeighbourList strongest(int self, Agreement agreement) {
        Strongest nearest = new Strongest(rules.kept());
        for (int user = 0; user < users(); user++) {
            double similarity = agreement.similarity(user, rules.damping(), 0);
            if (similarity > 0 && user != self) {
                nearest.offer(user, similarity);
            }
        }
        return NeighbourList.of(nearest, user -> agreement.similarity(user, rules.damping(), 0));
    }
}
