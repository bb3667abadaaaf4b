package io.marquee.features;

/** One column of what a model sees: a pure function of the evidence. Safe from any thread. */
public interface Feature {
    /** Lower case with underscores; unique in a set. */
    String name();

    /** What the value depends on, so that a live request computes it no more often than needed. */
    Kind kind();

    /** A finite number. For a training row the evidence has left the row's own rating out. */
    double value(Evidence evidence);

    /** What a feature's value depends on. */
    enum Kind {
        /** The user and the moment: one value for a whole list of candidates. */
        USER,
        /** The moment alone: one value for a whole list of candidates. */
        CONTEXT,
        /** The movie and the day, UTC: one value for all users on that day. */
        MOVIE,
        /** The user, the movie and the moment. */
        PAIR;

        /** Whether one value serves all candidates of one user at one moment. */
        public boolean sharedByCandidates() {
            return this == USER || this == CONTEXT;
        }
    }
}
