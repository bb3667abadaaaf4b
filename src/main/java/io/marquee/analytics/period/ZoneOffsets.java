package io.marquee.analytics.period;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A time zone's distance from UTC at any moment, found much faster than {@link ZoneRules} does. Immutable. */
final class ZoneOffsets {
    /** Times of ratings are unsigned 32-bit numbers of seconds, so none is before the first or after the second. */
    private static final Instant FIRST = Instant.EPOCH;

    private static final Instant LAST = Instant.ofEpochSecond(1L << Integer.SIZE);

    /** Where to begin to look for a second: 2²⁰ seconds are 12 days, in which clocks hardly change twice. */
    private static final int BLOCK_BITS = 20;

    private final long[] changes;
    private final int[] changesBefore;
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
        this.changesBefore = changesBefore();
    }

    /** How many changes come before each block of time. */
    private int[] changesBefore() {
        return IntStream.range(0, 1 << Integer.SIZE - BLOCK_BITS)
                .map(block -> changesUntil((long) block << BLOCK_BITS, 0))
                .toArray();
    }

    private int changesUntil(long second, int atLeast) {
        int count = atLeast;
        while (count < changes.length && changes[count] <= second) {
            count++;
        }
        return count;
    }

    static ZoneOffsets of(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransition> transitions = Stream.iterate(
                        rules.nextTransition(FIRST), Objects::nonNull, last -> rules.nextTransition(last.getInstant()))
                .takeWhile(transition -> transition.getInstant().isBefore(LAST))
                .toList();
        return new ZoneOffsets(rules.getOffset(FIRST).getTotalSeconds(), transitions);
    }

    /** Seconds to add to UTC for local time; for seconds of 32 unsigned bits. */
    int at(long second) {
        return offsets[changesUntil(second, changesBefore[(int) (second >>> BLOCK_BITS)])];
    }
}
