package io.marquee.recommend.reasons;

import io.marquee.data.Catalogue;
import io.marquee.data.Ratings;
import io.marquee.models.Factorised;
import io.marquee.models.Model;
import io.marquee.models.neighbours.ItemKnnModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The hints that the models of a bundle and its movies give. */
final class Hints {
    private Hints() {}

    /** The hints by how much they usually tell. */
    static List<Hint> of(Catalogue catalogue, Collection<Model> models) {
        List<Hint> hints = new ArrayList<>();
        models.stream()
                .filter(ItemKnnModel.class::isInstance)
                .forEach(model -> hints.add(byNeighbours((ItemKnnModel) model)));
        models.stream().filter(Factorised.class::isInstance).forEach(model -> hints.add(byFactors((Factorised) model)));
        hints.add(byGenres(catalogue));
        hints.add(Hints::byTime);
        return hints;
    }

    /** Ratings far from the person's mean of movies with the same genres. */
    private static Hint byGenres(Catalogue catalogue) {
        return (own, movie) -> strengths(own, row -> {
            long genres = catalogue.genreBits(movie);
            long others = catalogue.genreBits(own.movie(row));
            return Long.bitCount(genres & others) / (1.0 + Long.bitCount(genres | others));
        });
    }

    /** The latest ratings. */
    private static double[] byTime(Ratings own, int movie) {
        return IntStream.range(0, own.size()).mapToDouble(own::second).toArray();
    }

    /** Ratings far from the person's mean of similar movies. */
    private static Hint byNeighbours(ItemKnnModel itemKnn) {
        return (own, movie) -> {
            double[] similarities = new double[own.movies().size()];
            itemKnn.similar(movie, Integer.MAX_VALUE)
                    .forEach(neighbour -> similarities[neighbour.position()] = neighbour.similarity());
            return strengths(own, row -> similarities[own.movie(row)]);
        };
    }

    /** Ratings far from the person's mean of movies whose factors point where the movie's do, or right away from there. */
    private static Hint byFactors(Factorised model) {
        return (own, movie) -> {
            float[] factors = model.movieFactors(movie);
            return strengths(own, row -> Math.abs(dot(factors, model.movieFactors(own.movie(row)))));
        };
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** A closeness by row, times how far the rating is from the mean of all. */
    private static double[] strengths(Ratings own, IntToDoubleFunction closeness) {
        double mean =
                IntStream.range(0, own.size()).mapToDouble(own::stars).average().orElse(0);
        double[] strengths = new double[own.size()];
        Arrays.setAll(strengths, row -> closeness.applyAsDouble(row) * (0.5 + Math.abs(own.stars(row) - mean)));
        return strengths;
    }
}
