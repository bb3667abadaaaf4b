package io.marquee.api.endpoint.analytics;

import io.marquee.api.endpoint.Score;
import java.util.OptionalDouble;

/** Shares in answers. */
final class Share {
    private Share() {}

    /** A part of a whole, rounded like all scores; absent when there is nothing to have a part of. */
    static OptionalDouble of(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(Score.rounded((double) part / whole));
    }
}
