package io.marquee.analytics;

import io.marquee.analytics.period.Periods;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many ratings came when.
 *
 * @param all figures of all periods together
 * @param periods figures of each period, by its place in {@link Periods}; those without a rating too
 */
public record ActivityOverTime(Figures all, List<Figures> periods) {
    /** Counts the ratings of a selection; every one of them must fall into one of the periods. */
    public static ActivityOverTime of(Selection selection, Periods periods) {
        Tallies all = new Tallies(1);
        Tallies each = new Tallies(periods.size());
        selection.scan((user, movie, halfStars, second) -> {
            all.add(0, user, halfStars);
            each.add(periods.of(second), user, halfStars);
        });
        return new ActivityOverTime(
                all.figures(0),
                IntStream.range(0, periods.size()).mapToObj(each::figures).toList());
    }
}
