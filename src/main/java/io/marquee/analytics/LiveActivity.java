package io.marquee.analytics;

import io.marquee.clusters.Cluster;
import io.marquee.data.Catalogue;
import io.marquee.data.Index;
import io.marquee.people.People;
import io.marquee.people.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The ratings of a bundle with all that people have said since, as known at one moment. Newcomers come after the users of the
 * bundle; of those who are forgotten nothing is left.
 */
public final class LiveActivity implements Activity {
    private final Activity trained;
    private final Map<Integer, PresentRatings> changed = new HashMap<>();
    private final List<PresentRatings> newcomers = new ArrayList<>();
    private final Map<Integer, Integer> newcomerPositions = new HashMap<>();
    private final Set<Integer> forgotten;

    private LiveActivity(Activity trained, People people, ToIntFunction<double[]> nearest) {
        this.trained = trained;
        this.forgotten = people.forgotten();
        for (Person person : people.all()) {
            if (!forgotten.contains(person.userId())) {
                add(PresentRatings.of(person, trained, nearest));
            }
        }
    }

    /**
     * What users did by now.
     *
     * @param trained what a bundle knows
     * @param nearest the id of the cluster that is nearest to a taste profile
     */
    public static LiveActivity of(Activity trained, People people, ToIntFunction<double[]> nearest) {
        return new LiveActivity(trained, people, nearest);
    }

    private void add(PresentRatings ratings) {
        int position = trained.user(ratings.userId());
        if (position != Index.ABSENT) {
            changed.put(position, ratings);
        } else {
            newcomerPositions.put(ratings.userId(), users());
            newcomers.add(ratings);
        }
    }

    @Override
    public Catalogue catalogue() {
        return trained.catalogue();
    }

    @Override
    public List<Cluster> clusters() {
        return trained.clusters();
    }

    @Override
    public int users() {
        return trained.users() + newcomers.size();
    }

    @Override
    public int userId(int user) {
        return user < trained.users() ? trained.userId(user) : newcomer(user).userId();
    }

    @Override
    public int user(int userId) {
        int position = trained.user(userId);
        if (position == Index.ABSENT) {
            return newcomerPositions.getOrDefault(userId, Index.ABSENT);
        }
        return forgotten.contains(userId) ? Index.ABSENT : position;
    }

    @Override
    public int cluster(int user) {
        if (user >= trained.users()) {
            return newcomer(user).cluster();
        }
        PresentRatings ratings = changed.get(user);
        return ratings == null ? trained.cluster(user) : ratings.cluster();
    }

    @Override
    public void ratings(int user, RatingSink sink) {
        if (user >= trained.users()) {
            newcomer(user).show(user, sink);
        } else if (changed.containsKey(user)) {
            changed.get(user).show(user, sink);
        } else if (!isForgotten(user)) {
            trained.ratings(user, sink);
        }
    }

    @Override
    public void rating(int user, int movie, RatingSink sink) {
        if (user >= trained.users() || changed.containsKey(user)) {
            Activity.super.rating(user, movie, sink);
        } else if (!isForgotten(user)) {
            trained.rating(user, movie, sink);
        }
    }

    private boolean isForgotten(int user) {
        return !forgotten.isEmpty() && forgotten.contains(trained.userId(user));
    }

    private PresentRatings newcomer(int user) {
        return newcomers.get(user - trained.users());
    }
}
