package io.marquee.models.neighbours;

import io.marquee.data.Catalogue;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.models.Scorer;
import io.marquee.progress.Progress;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Finds the neighbours of all movies, on all cores: for each, all ratings of all users who rated it are gone through. */
final class ItemKnnFit {
    private final ItemKnn settings;
    private final Ratings ratings;
    private final Grouping byUser;
    private final Grouping byMovie;
    private final float[] residuals;
    private final Content content;
    private final double prior;
    private final double[] reach;

    ItemKnnFit(ItemKnn settings, Ratings ratings, Catalogue catalogue, Scorer biases, RandomGenerator random) {
        this.settings = settings;
        this.ratings = ratings;
        this.byUser = ratings.byUser();
        this.byMovie = ratings.byMovie();
        this.residuals = Residuals.of(ratings, biases);
        this.content = new Content(catalogue, settings.yearScale());
        this.prior = Prior.slope(ratings, byUser, residuals, content, random);
        this.reach = IntStream.range(0, byMovie.keys())
                .mapToDouble(movie -> Math.sqrt(Math.sqrt(byMovie.count(movie))))
                .toArray();
    }

    NeighbourLists lists(Progress progress) {
        return Blocks.of(byMovie.keys(), "comparing movies", progress, this::lists);
    }

    private List<NeighbourList> lists(int from, int to) {
        Agreement agreement = new Agreement(byMovie.keys());
        return IntStream.range(from, to)
                .mapToObj(movie -> {
                    agreement.clear();
                    compare(movie, agreement);
                    return nearest(movie, agreement);
                })
                .toList();
    }

    private void compare(int movie, Agreement agreement) {
        for (int i = 0; i < byMovie.count(movie); i++) {
            int row = byMovie.row(movie, i);
            int user = ratings.user(row);
            int first = byUser.row(user, 0);
            int end = first + byUser.count(user);
            for (int other = first; other < end; other++) {
                agreement.add(ratings.movie(other), residuals[row], residuals[other]);
            }
        }
    }

    /** Of the similar movies those that many have rated: a neighbour helps only the users who have rated it. */
    private NeighbourList nearest(int movie, Agreement agreement) {
        Strongest chosen = new Strongest(settings.kept());
        for (int other = 0; other < reach.length; other++) {
            double similarity = other == movie || reach[other] == 0 ? 0 : similarity(movie, other, agreement);
            if (similarity > 0) {
                chosen.offer(other, similarity * reach[other]);
            }
        }
        return NeighbourList.of(chosen, other -> similarity(movie, other, agreement));
    }

    private double similarity(int movie, int other, Agreement agreement) {
        return agreement.similarity(other, settings.damping(), prior * content.likeness(movie, other));
    }
}
