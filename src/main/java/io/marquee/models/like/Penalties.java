package io.marquee.models.like;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.models.Hyperparameter;
import java.io.IOException;

/**
 * The L2 penalties of {@link Like}: each is the inverse of the variance, in squared log-odds, that its effect is expected to
 * have.
 *
 * @param user of how readily a user likes, around the mean of all users
 * @param taste of a user's taste for a genre, an age or popularity, around the mean of all users
 * @param movie of how much better liked a movie is than its traits explain
 */
public record Penalties(double user, double taste, double movie) {
    /** The penalty of what all users and movies share: next to none. */
    static final double SHARED = 1;

    /** Refuses what would leave an effect without bounds. */
    public Penalties {
        Hyperparameter.requirePositive("user", user);
        Hyperparameter.requirePositive("taste", taste);
        Hyperparameter.requirePositive("movie", movie);
    }

    void write(BinaryWriter out) throws IOException {
        out.putDouble(user);
        out.putDouble(taste);
        out.putDouble(movie);
    }

    static Penalties read(BinaryReader in) throws IOException {
        return new Penalties(in.takeDouble(), in.takeDouble(), in.takeDouble());
    }
}
