package io.marquee.evaluation;

import io.marquee.data.Ratings;
import io.marquee.models.Interval;
import io.marquee.models.IntervalModel;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/** Predicted intervals beside the held-out ratings. */
final class IntervalErrors {
    private IntervalErrors() {}

    /** How many ratings lie within their intervals, and how wide these are. */
    static Map<Measure, Double> figures(IntervalModel model, Ratings test) {
        Interval[] intervals = IntStream.range(0, test.size())
                .parallel()
                .mapToObj(row -> model.interval(test.user(row), test.movie(row), test.second(row)))
                .toArray(Interval[]::new);
        double within = IntStream.range(0, test.size())
                .filter(row -> intervals[row].contains(test.stars(row)))
                .count();
        double width = Arrays.stream(intervals)
                .mapToDouble(interval -> interval.high() - interval.low())
                .sum();
        return Map.of(
                Measure.WITHIN_INTERVAL, within / test.size(),
                Measure.INTERVAL_WIDTH, width / test.size());
    }
}
