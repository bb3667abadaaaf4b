package io.marquee.data.read;

/** What happens at a line that is not as it should be. */
public enum Strictness {
    /** The first bad line stops the reading. Quirks that the releases are known to have do not. */
    STRICT,
    /** Bad lines are counted, reported and left out. */
    SKIP_BAD
}
