package io.marquee.web.browser;

import java.time.Duration;

/**
 * How many times slower than this machine the browser is to be, by the system property {@code marquee.browser.slowness}; 1
 * without it. A journey that holds at 1 and fails at 8 looks at something before the page has come to it.
 */
final class Slowness {
    private static final int RATE = Integer.getInteger("marquee.browser.slowness", 1);
    private static final Duration LATENCY_OF_EACH = Duration.ofMillis(40);

    private Slowness() {}

    /** By what the time of every script is multiplied. */
    static int rate() {
        return RATE;
    }

    /** What every answer waits for. */
    static Duration latency() {
        return LATENCY_OF_EACH.multipliedBy(RATE - 1L);
    }
}
