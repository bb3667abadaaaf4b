package io.marquee.analytics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Figures of the genres that some ratings are about. A movie of several genres counts for each.
 *
 * @param all figures of all ratings together
 * @param withoutGenre how many ratings are of movies that have no genre
 * @param genres those with a rating, most ratings first, and then by name
 */
public record GenreFigures(Figures all, long withoutGenre, List<Line> genres) {
    /** Counts the ratings of a selection. */
    public static GenreFigures of(Selection selection) {
        GenreTallies tallies = new GenreTallies(selection.activity().catalogue());
        Tallies all = new Tallies(1);
        selection.scan((user, movie, halfStars, second) -> {
            all.add(0, user, halfStars);
            tallies.rating(user, movie, halfStars, second);
        });
        return new GenreFigures(
                all.figures(0),
                tallies.withoutGenre(),
                IntStream.range(0, selection.activity().catalogue().genres().size())
                        .mapToObj(tallies::line)
                        .filter(line -> line.figures().ratings() > 0)
                        .sorted(Comparator.comparingLong(
                                        (Line line) -> line.figures().ratings())
                                .reversed())
                        .toList());
    }

    /** A genre, how many of its movies were rated, and the figures of those ratings. */
    public record Line(String genre, int movies, Figures figures) {}
}
