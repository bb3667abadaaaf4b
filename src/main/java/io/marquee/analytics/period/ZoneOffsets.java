package io.marquee.analytics.period;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A time zone's distance from UTC at any moment, found much faster than {@link ZoneRules} does. Immutable. */
final class ZoneOffsets {
    /** Times of ratings are unsigned 32-bit numbers of seconds, so none is before the first or after the second. */
    private static final Instant FIRST = Instant.EPOCH;

    private static final Instant LAST = Instant.ofEpochSecond(1L << Integer.SIZE);

    private final long[] changes;
    private final int[] offsets;

    private ZoneOffsets(int first, List<ZoneOffsetTransition> transitions) {
        this.changes = transitions.stream()
                .mapToLong(ZoneOffsetTransition::toEpochSecond)
                .toArray();
        this.offsets = Stream.concat(
                        Stream.of(first),
                        transitions.stream()
                                .map(transition -> transition.getOffsetAfter().getTotalSeconds()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static ZoneOffsets of(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransition> transitions = Stream.iterate(
                        rules.nextTransition(FIRST), Objects::nonNull, last -> rules.nextTransition(last.getInstant()))
                .takeWhile(transition -> transition.getInstant().isBefore(LAST))
                .toList();
        return new ZoneOffsets(rules.getOffset(FIRST).getTotalSeconds(), transitions);
    }

    /** Seconds to add to UTC for local time. */
    int at(long second) {
        int found = Arrays.binarySearch(changes, second);
        return offsets[found >= 0 ? found + 1 : -found - 1];
    }
}
