package io.marquee.models.neural;

/**
 * Hyperparameters of the neural network.
 *
 * @param factors the length of the vector of each user and each movie
 * @param hidden how many hidden units there are
 * @param members how many networks are trained, from random starts of their own; predictions are their mean
 * @param epochs how often training sees each rating; the rates fall to zero along half a cosine meanwhile
 * @param maxSteps at most so many ratings are seen by each network in all: on a large set, fewer epochs, or a part of one
 * @param batch after so many ratings the weights of the units make a step
 * @param weightRate the first learning rate of the weights of the units
 * @param vectorRate the first learning rate of vectors and biases, which make a step after every rating
 * @param l2 λ, the penalty on the squares of vectors and biases at each of their steps
 */
public record NetworkSettings(
        int factors,
        int hidden,
        int members,
        int epochs,
        long maxSteps,
        int batch,
        double weightRate,
        double vectorRate,
        double l2) {
    /** What did best on validation parts of ml-latest-small, at no more than a few seconds of training. */
    public static final NetworkSettings DEFAULT = new NetworkSettings(8, 64, 2, 10, 20_000_000, 128, 0.003, 0.01, 0.1);

    /** Refuses values out of range; the message names the key as a plan writes it. */
    public NetworkSettings {
        require(factors >= 1, "factors", factors, "at least 1");
        require(hidden >= 1, "hidden", hidden, "at least 1");
        require(members >= 1, "members", members, "at least 1");
        require(epochs >= 1, "epochs", epochs, "at least 1");
        require(maxSteps >= 1, "max-steps", maxSteps, "at least 1");
        require(batch >= 1, "batch", batch, "at least 1");
        require(weightRate > 0 && weightRate <= 1, "weight-rate", weightRate, "above 0, at most 1");
        require(vectorRate > 0 && vectorRate <= 1, "vector-rate", vectorRate, "above 0, at most 1");
        require(l2 >= 0 && l2 <= 1, "l2", l2, "from 0 to 1");
    }

    /** How many ratings of so many a network sees in all, one after the other. */
    long steps(int ratings) {
        return Math.min(maxSteps, (long) epochs * ratings);
    }

    private static void require(boolean holds, String key, Number value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(key + " = " + value + ": " + expected + " expected");
        }
    }
}
