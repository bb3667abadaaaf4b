package io.marquee.analytics;

import io.marquee.data.Catalogue;
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
        Catalogue catalogue = selection.activity().catalogue();
        int all = catalogue.genres().size();
        int none = all + 1;
        Tallies tallies = new Tallies(all + 2);
        boolean[] rated = new boolean[catalogue.size()];
        selection.scan((user, movie, halfStars, second) -> {
            rated[movie] = true;
            tallies.add(all, user, halfStars);
            long bits = catalogue.genreBits(movie);
            if (bits == 0) {
                tallies.add(none, user, halfStars);
            }
            for (long rest = bits; rest != 0; rest &= rest - 1) {
                tallies.add(Long.numberOfTrailingZeros(rest), user, halfStars);
            }
        });
        return new GenreFigures(tallies.figures(all), tallies.ratings(none), lines(catalogue, tallies, rated));
    }

    private static List<Line> lines(Catalogue catalogue, Tallies tallies, boolean... rated) {
        return IntStream.range(0, catalogue.genres().size())
                .filter(genre -> tallies.ratings(genre) > 0)
                .mapToObj(genre -> new Line(
                        catalogue.genres().get(genre), movies(catalogue, genre, rated), tallies.figures(genre)))
                .sorted(Comparator.comparingLong((Line line) -> line.figures().ratings())
                        .reversed())
                .toList();
    }

    private static int movies(Catalogue catalogue, int genre, boolean... rated) {
        return (int) IntStream.range(0, rated.length)
                .filter(movie -> rated[movie] && (catalogue.genreBits(movie) >>> genre & 1) == 1)
                .count();
    }

    /** A genre, how many of its movies were rated, and the figures of those ratings. */
    public record Line(String genre, int movies, Figures figures) {}
}
