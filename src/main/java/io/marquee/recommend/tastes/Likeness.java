package io.marquee.recommend.tastes;

import java.util.OptionalDouble;

/**
 * How alike two people rate the movies that both rated. The correlation is Σ a·b / √(Σ a² Σ b²), with a and b how far each
 * rating lies above the mean of all ratings of its person. As a few movies in common may agree by chance, the similarity is the
 * correlation × min(overlap, 50) / 50: Herlocker, Konstan, Borchers and Riedl (1999), “An algorithmic framework for performing
 * collaborative filtering”, <a href="https://doi.org/10.1145/312624.312682">doi:10.1145/312624.312682</a>.
 *
 * @param overlap how many movies both rated
 * @param correlation from −1 to 1; empty where nobody can tell, as nothing or always the same was rated
 * @param similarity from −1 to 1; 0 without a correlation
 */
public record Likeness(int overlap, OptionalDouble correlation, double similarity) {
    /** Below it a sum of squared half-stars is a rounding error. */
    static final double FLAT = 1e-6;

    private static final double ENOUGH = 50;

    static Likeness of(int overlap, OptionalDouble cosine) {
        OptionalDouble correlation =
                cosine.isEmpty() ? cosine : OptionalDouble.of(Math.max(-1, Math.min(1, cosine.getAsDouble())));
        return new Likeness(overlap, correlation, correlation.orElse(0) * Math.min(overlap, ENOUGH) / ENOUGH);
    }
}
