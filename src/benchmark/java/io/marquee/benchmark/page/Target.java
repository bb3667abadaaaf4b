package io.marquee.benchmark.page;

import java.util.Locale;
import org.HdrHistogram.Histogram;

/**
 * A figure that the page is held to.
 *
 * @param name what is measured
 * @param unit of the values
 * @param most that the median may be
 * @param measured values in that unit
 */
record Target(String name, String unit, long most, Histogram measured) {
    static Target of(String name, String unit, long most) {
        return new Target(name, unit, most, new Histogram(3));
    }

    boolean met() {
        return measured.getTotalCount() > 0 && measured.getValueAtPercentile(50) <= most;
    }

    /** One line of a table. */
    String line() {
        return String.format(
                Locale.ROOT,
                "%-46s %4d %8d %8d %8d %s%s",
                name,
                measured.getTotalCount(),
                measured.getValueAtPercentile(50),
                measured.getValueAtPercentile(95),
                most,
                unit,
                met() ? "" : "  MISSED");
    }

    static String head() {
        return String.format("%-46s %4s %8s %8s %8s", "", "n", "median", "p95", "at most");
    }
}
