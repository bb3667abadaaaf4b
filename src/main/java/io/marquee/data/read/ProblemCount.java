package io.marquee.data.read;

import java.util.List;

/**
 * How often one kind of problem was found.
 *
 * @param count all of them
 * @param first the first few, in the order of their discovery
 */
public record ProblemCount(ProblemKind kind, long count, List<Problem> first) {
    /** Keeps the problems from change. */
    public ProblemCount {
        first = List.copyOf(first);
    }

    /** What became of them: a quirk of the real releases is noticed, anything else was left out. */
    public String outcome() {
        return (kind.isQuirk() ? "noticed: " : "left out: ") + this;
    }

    @Override
    public String toString() {
        return count + " " + kind.plural();
    }
}
