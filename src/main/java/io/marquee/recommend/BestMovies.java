package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.models.RatingModel;
import io.marquee.models.Scorer;
import io.marquee.models.TopList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Scores someone's candidates and keeps the best. */
final class BestMovies {
    private final Bundle bundle;
    private final Candidates candidates;

    BestMovies(Bundle bundle) {
        this.bundle = bundle;
        this.candidates = new Candidates(bundle);
    }

    List<Prediction> of(Viewer viewer, Order order, int top, long second) {
        int[] movies = candidates.of(viewer);
        Sight sight = viewer.sight();
        Scorer model = sight.by(order.model());
        double[] scores = model.scores(sight.position(), movies, second);
        return order.rank() == Rank.STARS
                ? byStars(sight, movies, scores, top, second)
                : byRelevance(sight, model, best(movies, scores, top), second);
    }

    private List<Prediction> byStars(Sight sight, int[] movies, double[] stars, int top, long second) {
        double[] bounds = sight.lowerBounds(movies, stars, second);
        return IntStream.of(best(movies, bounds, top).movies())
                .mapToObj(movie -> {
                    int place = Arrays.binarySearch(movies, movie);
                    OptionalDouble bound =
                            bundle.bound().isPresent() ? OptionalDouble.of(bounds[place]) : OptionalDouble.empty();
                    return prediction(movie, stars[place], bound, OptionalDouble.empty());
                })
                .toList();
    }

    private List<Prediction> byRelevance(Sight sight, Scorer model, TopList best, long second) {
        int[] movies = best.movies();
        double[] scores = best.scores();
        Scorer predictor = model instanceof RatingModel ? model : sight.stars();
        double[] stars = predictor.scores(sight.position(), movies, second);
        return IntStream.range(0, movies.length)
                .mapToObj(i -> prediction(movies[i], stars[i], OptionalDouble.empty(), OptionalDouble.of(scores[i])))
                .toList();
    }

    private Prediction prediction(int movie, double stars, OptionalDouble lowerBound, OptionalDouble relevance) {
        return new Prediction(bundle.catalogue().movie(movie), stars, lowerBound, relevance);
    }

    private static TopList best(int[] movies, double[] scores, int top) {
        TopList best = new TopList(Math.min(top, Math.max(1, movies.length)));
        for (int i = 0; i < movies.length; i++) {
            best.offer(movies[i], scores[i]);
        }
        return best;
    }
}
