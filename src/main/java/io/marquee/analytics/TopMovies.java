package io.marquee.analytics;

import io.marquee.data.Movie;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The movies that stand out among some ratings. */
public final class TopMovies {
    private TopMovies() {}

    /**
     * The first movies in an order; of those that tie, the ones with lower ids.
     *
     * @param leastRatings movies with fewer are left out; at least 1
     * @param most how many movies are wanted
     */
    public static List<Line> of(Selection selection, Order order, int leastRatings, int most) {
        Tallies tallies = new Tallies(selection.activity().catalogue().size());
        selection.scan((user, movie, halfStars, second) -> tallies.add(movie, user, halfStars));
        return IntStream.range(0, selection.activity().catalogue().size())
                .filter(movie -> tallies.ratings(movie) >= leastRatings)
                .mapToObj(movie -> new Line(selection.activity().catalogue().movie(movie), tallies.figures(movie)))
                .sorted(order.firstToLast)
                .limit(most)
                .toList();
    }

    /** What makes a movie stand out. */
    public enum Order {
        /** Many ratings. */
        POPULARITY(Comparator.comparingLong(line -> line.figures().ratings())),
        /** A high mean. */
        MEAN(Comparator.comparingDouble(line -> line.figures().mean().orElseThrow()));

        private final Comparator<Line> firstToLast;

        Order(Comparator<Line> ascending) {
            this.firstToLast = ascending.reversed();
        }
    }

    /** A movie with the figures of its ratings. */
    public record Line(Movie movie, Figures figures) {}
}
