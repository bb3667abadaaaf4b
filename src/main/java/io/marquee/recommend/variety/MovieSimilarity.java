package io.marquee.recommend.variety;

import io.marquee.bundle.Bundle;
import io.marquee.data.Catalogue;
import io.marquee.models.Factorised;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How alike movies are, from 0 to 1: the mean of three views. People's: the cosine of the movies' vectors in the first model of
 * factors that is served ({@code svd} in the default plan), where it is positive; left out where none is served. Genres: the
 * share of the genres of either that both have. Era: 1 for the same year, falling to 1/e over {@value #ERA} years.
 */
public final class MovieSimilarity {
    private static final double ERA = 15;

    private final Catalogue catalogue;
    private final Optional<Factorised> factors;

    private MovieSimilarity(Catalogue catalogue, Optional<Factorised> factors) {
        this.catalogue = catalogue;
        this.factors = factors;
    }

    /** As far as a bundle tells. */
    public static MovieSimilarity of(Bundle bundle) {
        return new MovieSimilarity(
                bundle.catalogue(),
                bundle.models().byName().values().stream()
                        .filter(Factorised.class::isInstance)
                        .map(Factorised.class::cast)
                        .findFirst());
    }

    /** The similarities between some movies, by their places among {@code movies}, which are positions. */
    public Likeness among(int... movies) {
        Likeness content = (a, b) -> (genres(movies[a], movies[b]) + era(movies[a], movies[b])) / 2;
        return factors.map(model -> withTaste(taste(model, movies), content)).orElse(content);
    }

    private static Likeness withTaste(Likeness taste, Likeness content) {
        return (a, b) -> (taste.of(a, b) + 2 * content.of(a, b)) / 3;
    }

    private static Likeness taste(Factorised model, int... movies) {
        float[][] units = IntStream.of(movies)
                .mapToObj(movie -> unit(model.movieFactors(movie)))
                .toArray(float[][]::new);
        return (a, b) -> Math.max(0, dot(units[a], units[b]));
    }

    private static float[] unit(float... vector) {
        double length = Math.sqrt(dot(vector, vector));
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] = (float) (vector[i] / length);
        }
        return vector;
    }

    private static double dot(float[] a, float... b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private double genres(int a, int b) {
        long both = catalogue.genreBits(a) & catalogue.genreBits(b);
        long either = catalogue.genreBits(a) | catalogue.genreBits(b);
        return either == 0 ? 1 : (double) Long.bitCount(both) / Long.bitCount(either);
    }

    private double era(int a, int b) {
        return Math.exp(-Math.abs(catalogue.year(a) - catalogue.year(b)) / ERA);
    }
}
