package io.marquee.store;

import java.util.ArrayList;
import java.util.List;

/**
 * What a factor model has learnt of a user or a movie.
 *
 * @param bias in stars
 * @param vector the factors, as many as {@link FactorModel#rank}
 */
public record Factors(double bias, List<Float> vector) {
    /** Keeps the vector from change. */
    public Factors {
        vector = List.copyOf(vector);
    }

    static Factors of(double bias, float... vector) {
        List<Float> boxed = new ArrayList<>(vector.length);
        for (float factor : vector) {
            boxed.add(factor);
        }
        return new Factors(bias, boxed);
    }
}
