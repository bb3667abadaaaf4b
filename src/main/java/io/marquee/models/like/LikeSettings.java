package io.marquee.models.like;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.models.Hyperparameter;
import java.io.IOException;

/**
 * The hyperparameters of {@link Like}. Each penalty is the inverse of the variance, in squared log-odds, that its effect is
 * expected to have.
 *
 * @param threshold the fewest stars that count as liked
 * @param parts how many parts the rows are dealt into, at least 2: one to calibrate by, and the others to hear each other of
 * @param userPenalty on how readily a user likes, around the mean of all users
 * @param tastePenalty on a user's taste for a genre, an age or popularity, around the mean of all users
 * @param moviePenalty on how much better liked a movie is than all else explains
 * @param sweeps how often all effects are improved in turn, at least 1
 */
public record LikeSettings(
        double threshold, int parts, double userPenalty, double tastePenalty, double moviePenalty, int sweeps) {
    /** Refuses what cannot be fitted. */
    public LikeSettings {
        Hyperparameter.requirePositive("threshold", threshold);
        Hyperparameter.requireAtLeast("parts", 2, parts);
        Hyperparameter.requirePositive("userPenalty", userPenalty);
        Hyperparameter.requirePositive("tastePenalty", tastePenalty);
        Hyperparameter.requirePositive("moviePenalty", moviePenalty);
        Hyperparameter.requireAtLeast("sweeps", 1, sweeps);
    }

    /** What did best on validation parts of ml-latest-small, for likes of 3.5 stars or more. */
    public static LikeSettings tuned() {
        return new LikeSettings(3.5, 4, 1, 4, 8, 6);
    }

    void write(BinaryWriter out) throws IOException {
        out.putDouble(threshold);
        out.putInt(parts);
        out.putDouble(userPenalty);
        out.putDouble(tastePenalty);
        out.putDouble(moviePenalty);
        out.putInt(sweeps);
    }

    static LikeSettings read(BinaryReader in) throws IOException {
        return new LikeSettings(
                in.takeDouble(), in.takeInt(), in.takeDouble(), in.takeDouble(), in.takeDouble(), in.takeInt());
    }
}
