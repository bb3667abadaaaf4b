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
    private final Grouping byUser;
    private final Grouping byMovie;
    private final float[] residuals;
    private final CrowdRules rules;

    private Crowd(Ratings ratings, Scorer biases, CrowdRules rules) {
        this.ratings = ratings;
        this.byUser = ratings.byUser();
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

    CrowdRules rules() {
        return rules;
    }

    private int users() {
        return ratings.users().size();
    }

    /** The users most similar to somebody of whom training knew nothing, or less; their own earlier self is none of them. */
    NeighbourList nearestOfNewcomer(Profile profile) {
        Agreement agreement = new Agreement(users());
        gather(profile, agreement);
        return strongest(user -> isSelf(user, profile, agreement), agreement);
    }

    /** Whether all that a user has said the newcomer has said, too. */
    private boolean isSelf(int user, Profile profile, Agreement agreement) {
        int count = byUser.count(user);
        return count > 0
                && agreement.shared(user) == count
                && IntStream.range(0, count)
                        .map(i -> byUser.row(user, i))
                        .allMatch(row -> ratings.stars(row) == profile.stars(profile.place(ratings.movie(row))));
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
        gather(profile, agreement);
        return strongest(user -> user == profile.user(), agreement);
    }

    private void gather(Profile profile, Agreement agreement) {
        for (int place = 0; place < profile.size(); place++) {
            int movie = profile.movie(place);
            double residual = profile.residual(place);
            for (int i = 0; i < byMovie.count(movie); i++) {
                int row = byMovie.row(movie, i);
                agreement.add(ratings.user(row), residual, residuals[row]);
            }
        }
    }

    private NeighbourList strongest(IntPredicate self, Agreement agreement) {
        Strongest nearest = new Strongest(rules.kept());
        for (int user = 0; user < users(); user++) {
            double similarity = agreement.similarity(user, rules.damping(), 0);
            if (similarity > 0 && !self.test(user)) {
                nearest.offer(user, similarity);
            }
        }
        return NeighbourList.of(nearest, user -> agreement.similarity(user, rules.damping(), 0));
    }
}
