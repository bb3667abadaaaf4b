package io.marquee.evaluation;

/** Measures wall-clock time, lap by lap. */
final class Stopwatch {
    private long start = System.nanoTime();

    private Stopwatch() {}

    /** A watch that runs. */
    static Stopwatch started() {
        return new Stopwatch();
    }

    /** Seconds since the last lap, or since the start. */
    double lap() {
        long now = System.nanoTime();
        double seconds = (now - start) / 1e9;
        start = now;
        return seconds;
    }
}
