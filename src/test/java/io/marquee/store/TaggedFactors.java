package io.marquee.store;

import io.marquee.models.Factorised;
import java.util.Map;

/** Factors that tell a number and whose they are; the position of a user or movie stands in them. */
record TaggedFactors(int number) implements Factorised {
    static final String NAME = "tagged-svd";

    @Override
    public int rank() {
        return 3;
    }

    @Override
    public double mean() {
        return number + 0.25;
    }

    @Override
    public float[] userFactors(int user) {
        return new float[] {number, user, 0.1f};
    }

    @Override
    public float[] movieFactors(int movie) {
        return new float[] {number, -movie, 1e-7f};
    }

    @Override
    public double userBias(int user) {
        return number + user / 3.0;
    }

    @Override
    public double movieBias(int movie) {
        return -number - movie / 7.0;
    }

    Map<String, Factors> ofUser(int user) {
        return Map.of(NAME, Factors.of(userBias(user), userFactors(user)));
    }

    Map<String, Factors> ofMovie(int movie) {
        return Map.of(NAME, Factors.of(movieBias(movie), movieFactors(movie)));
    }
}
