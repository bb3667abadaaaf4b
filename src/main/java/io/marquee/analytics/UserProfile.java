package io.marquee.analytics;

import io.marquee.analytics.period.Periods;
import io.marquee.data.Catalogue;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What a user rated, over time.
 *
 * @param genres of all periods together
 * @param periods each period, by its place in {@link Periods}; those without a rating too
 */
public record UserProfile(GenreFigures genres, List<Period> periods) {
    /** The profile of a selection, which is by one user; every rating must fall into one of the periods. */
    public static UserProfile of(Selection selection, Periods periods) {
        Catalogue catalogue = selection.activity().catalogue();
        Tallies tallies = new Tallies(periods.size());
        long[][] genres = new long[periods.size()][catalogue.genres().size()];
        selection.scan((user, movie, halfStars, second) -> {
            int period = periods.of(second);
            tallies.add(period, user, halfStars);
            for (long rest = catalogue.genreBits(movie); rest != 0; rest &= rest - 1) {
                genres[period][Long.numberOfTrailingZeros(rest)]++;
            }
        });
        return new UserProfile(
                GenreFigures.of(selection),
                IntStream.range(0, periods.size())
                        .mapToObj(period -> new Period(
                                tallies.figures(period),
                                LongStream.of(genres[period]).boxed().toList()))
                        .toList());
    }

    /**
     * One period.
     *
     * @param genres how many ratings were of movies of each genre, by the genre's position in the catalogue
     */
    public record Period(Figures figures, List<Long> genres) {
        /** Keeps the genres from change. */
        public Period {
            genres = List.copyOf(genres);
        }
    }
}
