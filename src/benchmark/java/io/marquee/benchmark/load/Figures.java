package io.marquee.benchmark.load;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** Latencies by kind in microseconds, and errors by what they say. Safe from any thread. */
final class Figures {
    private static final int DIGITS = 3;
    private static final int LONGEST_ERROR = 120;

    private final Map<Kind, Histogram> latencies = new EnumMap<>(Kind.class);
    private final SortedMap<String, Integer> errors = new TreeMap<>();

    Figures() {
        for (Kind kind : Kind.values()) {
            latencies.put(kind, new Histogram(DIGITS));
        }
    }

    synchronized void add(Kind kind, long nanos) {
        latencies.get(kind).recordValue(nanos / 1_000);
    }

    synchronized void addError(Kind kind, Exception e) {
        String text = kind + ": " + e.getMessage();
        errors.merge(text.substring(0, Math.min(LONGEST_ERROR, text.length())), 1, Integer::sum);
    }

    synchronized void addAll(Figures others) {
        latencies.forEach((kind, histogram) -> histogram.add(others.latencies.get(kind)));
        others.errors.forEach((error, times) -> errors.merge(error, times, Integer::sum));
    }

    synchronized long count() {
        return latencies.values().stream().mapToLong(Histogram::getTotalCount).sum();
    }

    synchronized double p99Millis(Kind kind) {
        return latencies.get(kind).getValueAtPercentile(99) / 1e3;
    }

    SortedMap<String, Integer> errors() {
        return errors;
    }

    /** For each kind how many there were, and p50, p99 and the longest in milliseconds. */
    synchronized String line() {
        StringBuilder line = new StringBuilder();
        latencies.forEach((kind, histogram) -> line.append(String.format(
                Locale.ROOT,
                " | %s %d: %.1f %.1f %.1f",
                kind.name().toLowerCase(Locale.ROOT),
                histogram.getTotalCount(),
                histogram.getValueAtPercentile(50) / 1e3,
                histogram.getValueAtPercentile(99) / 1e3,
                histogram.getMaxValue() / 1e3)));
        return line.toString();
    }
}
