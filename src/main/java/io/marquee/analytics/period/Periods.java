package io.marquee.analytics.period;

import java.time.Instant;
import java.util.Optional;

/** Stretches of time, by place 0 … {@link #size} − 1. Immutable. */
public interface Periods {
    /** How many there are. */
    int size();

    /** The place of the period that a moment falls into, in seconds since 1970-01-01T00:00Z; there must be one. */
    int of(long second);

    /** What the period at a place is called: {@code 2018-10-28}, {@code Monday}. */
    String name(int place);

    /** When the period at a place begins; empty for one that comes again and again. */
    Optional<Instant> start(int place);
}
