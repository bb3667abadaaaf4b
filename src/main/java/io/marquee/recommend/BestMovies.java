package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.models.Model;
import io.marquee.models.RatingModel;
import io.marquee.models.TopList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Scores a user's candidates and keeps the best. */
final class BestMovies {
    private final Bundle bundle;
    private final Candidates candidates;

    BestMovies(Bundle bundle) {
        this.bundle = bundle;
        this.candidates = new Candidates(bundle);
    }

    List<Prediction> of(int user, Order order, int top, long second) {
        int[] movies = candidates.of(user);
        Model model = bundle.models().find(order.model()).orElseThrow();
        double[] scores = model.scores(user, movies, second);
        return order.rank() == Rank.STARS
                ? byStars(user, movies, scores, top, second)
                : byRelevance(user, model, best(movies, scores, top), second);
    }

    private List<Prediction> byStars(int user, int[] movies, double[] stars, int top, long second) {
        Optional<double[]> bounds = bundle.bound().map(bound -> bound.lowerBounds(user, movies, stars, second));
        return IntStream.of(best(movies, bounds.orElse(stars), top).movies())
                .mapToObj(movie -> {
                    int place = Arrays.binarySearch(movies, movie);
                    return prediction(movie, stars[place], bound(bounds, place), OptionalDouble.empty());
                })
                .toList();
    }

    private static OptionalDouble bound(Optional<double[]> bounds, int place) {
        return bounds.isPresent() ? OptionalDouble.of(bounds.get()[place]) : OptionalDouble.empty();
    }

    private List<Prediction> byRelevance(int user, Model model, TopList best, long second) {
        int[] movies = best.movies();
        double[] scores = best.scores();
        RatingModel predictor =
                model instanceof RatingModel itself ? itself : bundle.models().ofStars();
        double[] stars = predictor.scores(user, movies, second);
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
