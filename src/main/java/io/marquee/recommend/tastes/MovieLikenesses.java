package io.marquee.recommend.tastes;

import io.marquee.bundle.Bundle;
import io.marquee.data.Catalogue;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.models.Model;
import io.marquee.models.TopList;
import io.marquee.models.neighbours.ItemKnnModel;
import io.marquee.models.neighbours.Neighbour;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds movies that are like one: by what a served {@link ItemKnnModel} has learnt, which knows genres and years too, and in a
 * bundle without one by the ratings alone.
 */
public final class MovieLikenesses {
    private static final String BY_RATINGS = "adjusted-cosine";

    private final Catalogue catalogue;
    private final Ratings ratings;
    private final Grouping byUser;
    private final Optional<Map.Entry<String, Model>> model;

    /**
     * Finds movies of a bundle.
     *
     * @param byUser the rows of each of its users
     */
    public MovieLikenesses(Bundle bundle, Grouping byUser) {
        this.catalogue = bundle.catalogue();
        this.ratings = bundle.ratings();
        this.byUser = byUser;
        this.model = bundle.models().byName().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof ItemKnnModel)
                .findFirst();
    }

    /**
     * The movies most similar to the one at a position.
     *
     * @param top the most that are wanted, at least 1
     */
    public SimilarMovies nearest(int movie, int top) {
        CoRatings together = CoRatings.of(movie, ratings, byUser);
        return model.map(entry -> new SimilarMovies(
                        entry.getKey(), byModel((ItemKnnModel) entry.getValue(), movie, top, together)))
                .orElseGet(() -> new SimilarMovies(BY_RATINGS, byRatings(movie, top, together)));
    }

    /**
     * The positions of the movies most similar to the one at a position, the most similar first.
     *
     * @param top the most that are wanted, at least 1
     */
    public int[] positions(int movie, int top) {
        return model.map(entry -> ((ItemKnnModel) entry.getValue())
                        .similar(movie, top).stream()
                                .mapToInt(Neighbour::position)
                                .toArray())
                .orElseGet(() ->
                        best(movie, top, CoRatings.of(movie, ratings, byUser)).movies());
    }

    private List<SimilarMovie> byModel(ItemKnnModel itemKnn, int movie, int top, CoRatings together) {
        return itemKnn.similar(movie, top).stream()
                .map(neighbour -> new SimilarMovie(
                        catalogue.movie(neighbour.position()),
                        neighbour.similarity(),
                        together.overlap(neighbour.position())))
                .toList();
    }

    private List<SimilarMovie> byRatings(int movie, int top, CoRatings together) {
        TopList best = best(movie, top, together);
        int[] movies = best.movies();
        double[] similarities = best.scores();
        return IntStream.range(0, movies.length)
                .mapToObj(
                        i -> new SimilarMovie(catalogue.movie(movies[i]), similarities[i], together.overlap(movies[i])))
                .toList();
    }

    private static TopList best(int movie, int top, CoRatings together) {
        TopList best = new TopList(top);
        together.similar(other -> other != movie).forEach(other -> best.offer(other, together.similarity(other)));
        return best;
    }
}
