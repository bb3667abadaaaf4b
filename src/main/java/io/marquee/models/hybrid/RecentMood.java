package io.marquee.models.hybrid;

import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.models.Lazy;
import io.marquee.models.RatingModel;
import io.marquee.models.UserSignals;
import java.util.function.IntFunction;

/**
 * Whether a user has been giving more stars of late than usual. People rate in sittings and one sitting is kinder than another;
 * what was rated just before tells much of what comes next. Only ratings before the moment count, or of the same second, as
 * many people's ratings carry one time for a whole page.
 *
 * <p>For each half-life h: the mean of r − b over the user's earlier ratings r, with b what the biases of user and movie
 * explain, each weighted by 2<sup>−age/h</sup> and damped by one rating of zero; and the sum of these weights. Time-decayed
 * weights: Ding and Li (2005), “Time weight collaborative filtering”, <a
 * href="https://doi.org/10.1145/1099554.1099689">doi:10.1145/1099554.1099689</a>.
 */
public final class RecentMood implements UserSignals {
    private static final String[] SIGNALS = {
        "mood_minute", "mood_10_minutes", "mood_day", "mood_month",
        "rated_minute", "rated_10_minutes", "rated_day", "rated_month"
    };

    private final IntFunction<MoodTimeline> timelines;

    private RecentMood(IntFunction<MoodTimeline> timelines) {
        this.timelines = timelines;
    }

    /**
     * Of all users of a training set.
     *
     * @param biases fitted to the same ratings
     */
    public static RecentMood of(Ratings ratings, RatingModel biases) {
        Grouping byUser = ratings.byUser();
        return new RecentMood(user -> {
            boolean known = user >= 0 && user < byUser.keys() && byUser.count(user) > 0;
            int first = known ? byUser.row(user, 0) : 0;
            return known ? MoodTimeline.of(ratings, first, first + byUser.count(user), biases) : MoodTimeline.EMPTY;
        });
    }

    /**
     * Of one person, whatever user position is asked for.
     *
     * @param ratings of that person alone
     * @param biases that have taken the same ratings in
     */
    public static RecentMood ofNewcomer(Ratings ratings, RatingModel biases) {
        Lazy<MoodTimeline> timeline = new Lazy<>(() -> MoodTimeline.of(ratings, 0, ratings.size(), biases));
        return new RecentMood(user -> timeline.get());
    }

    @Override
    public String[] signals() {
        return SIGNALS.clone();
    }

    @Override
    public Moments of(int user) {
        return timelines.apply(user);
    }
}
