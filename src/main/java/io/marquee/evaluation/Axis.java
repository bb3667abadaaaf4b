package io.marquee.evaluation;

import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * An axis with round ticks.
 *
 * @param step from tick to tick: 1, 2 or 5 times a power of ten
 * @param first the lowest tick, in steps
 * @param last the highest tick, in steps
 */
record Axis(double step, long first, long last) {
    private static final int MOST_STEPS = 6;

    /** An axis of at most seven ticks that holds all values from the lowest to the highest. */
    static Axis over(double lowest, double highest) {
        double range = Math.max(highest - lowest, 1e-6 * Math.max(1, Math.abs(highest)));
        double power = Math.pow(10, Math.floor(Math.log10(range / MOST_STEPS)));
        double step = DoubleStream.of(1, 2, 5, 10, 20)
                .map(times -> times * power)
                .filter(size -> Math.ceil(highest / size) - Math.floor(lowest / size) <= MOST_STEPS)
                .findFirst()
                .orElse(20 * power);
        return new Axis(step, (long) Math.floor(lowest / step), (long) Math.ceil(highest / step));
    }

    /** The values of the ticks, ascending. */
    double[] ticks() {
        return LongStream.rangeClosed(first, last).mapToDouble(n -> n * step).toArray();
    }

    /** Where a value stands: from 0 at the first tick to 1 at the last. */
    double place(double value) {
        return (value / step - first) / Math.max(1, last - first);
    }

    /** A tick with as many decimals as the step has. */
    String label(double tick) {
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
        return String.format(Locale.ROOT, "%." + decimals + "f", tick);
    }
}
