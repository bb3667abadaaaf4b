package io.marquee.models;

/**
 * What a model has to say about a user at a moment, whatever the movie: inputs to another model. Immutable and safe from any
 * thread.
 */
public interface UserSignals {
    /** The names of the signals: lower case with underscores. */
    String[] signals();

    /** All moments of one user; {@link io.marquee.data.Index#ABSENT} has some, too. For one thread. */
    Moments of(int user);

    /** The signals of one user at any moment. */
    interface Moments {
        /**
         * Writes the signals at a moment.
         *
         * @param second in seconds since 1970-01-01T00:00Z
         * @param into gets finite numbers from {@code into[from]} on
         */
        void at(long second, float[] into, int from);
    }
}
