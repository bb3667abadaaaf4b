package io.marquee.analytics;

/**
 * A stretch of time in seconds since 1970-01-01T00:00Z.
 *
 * @param from its first second
 * @param until the first second after it; {@code from} when the span is empty
 */
public record Span(long from, long until) {
    private static final Span EMPTY = new Span(0, 0);

    /** The bounds of a selection, and where one is open the first or last rating; empty when there is none to tell. */
    static Span of(Selection selection) {
        long[] ends = {Long.MAX_VALUE, Long.MIN_VALUE};
        selection.scan((user, movie, halfStars, second) -> {
            ends[0] = Math.min(ends[0], second);
            ends[1] = Math.max(ends[1], second);
        });
        if (ends[0] > ends[1]) {
            return EMPTY;
        }
        return new Span(
                selection.from() == Selection.OPEN_START ? ends[0] : selection.from(),
                selection.until() == Selection.OPEN_END ? ends[1] + 1 : selection.until());
    }
}
