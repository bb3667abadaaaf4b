package io.marquee.models;

/**
 * What a model has to say about a user and a movie, in one number or several: inputs to another model. Immutable and safe from
 * any thread.
 */
public interface PairSignals {
    /** The names of the signals: lower case with underscores, the model's own first: {@code svd_score}. */
    String[] signals();

    /**
     * The signals of many movies for one user at one moment. Unseen users and movies ({@link
     * io.marquee.data.Index#ABSENT}) have signals, too.
     *
     * @param into signals × movies, to be filled with finite numbers
     */
    void signals(int user, int[] movies, long second, float[][] into);
}
