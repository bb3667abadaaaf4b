package io.marquee.recommend.titles;

import io.marquee.data.Catalogue;
import io.marquee.data.Ratings;
import io.marquee.recommend.NotServedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Finds movies by title, genre and year, in memory. Immutable and safe from any thread. */
public final class MovieFinder {
    private final Catalogue catalogue;
    private final MovieTotals totals;
    private final TitleIndex titles;
    private final SortedMovies sorted;

    private MovieFinder(Catalogue catalogue, Ratings ratings) {
        this.catalogue = catalogue;
        this.totals = MovieTotals.of(ratings);
        this.titles = new TitleIndex(catalogue);
        this.sorted = new SortedMovies(catalogue, totals);
    }

    /**
     * A finder over a catalogue.
     *
     * @param ratings over the same movies, for their popularity and their means
     */
    public static MovieFinder of(Catalogue catalogue, Ratings ratings) {
        return new MovieFinder(catalogue, ratings);
    }

    /**
     * A page of the movies that are looked for. Of equals, the lower movie id comes first.
     *
     * @throws NotServedException for a genre that the catalogue does not have
     */
    public FoundMovies find(MovieSearch search) {
        IntPredicate fitting = search.filter().in(catalogue);
        IntPredicate wanted = movie -> totals.popularity(movie) >= search.minRatings() && fitting.test(movie);
        if (search.text().isBlank()) {
            return page(search, sorted.by(search.order()), wanted, movie -> Optional.empty());
        }
        Matches matches = titles.find(search.text());
        IntStream movies = search.order() == MovieOrder.RELEVANCE ? byRelevance(matches) : sorted.by(search.order());
        IntPredicate found = movie -> matches.has(movie) && wanted.test(movie);
        return page(search, movies, found, movie -> Optional.of(matches.match(movie)));
    }

    /** All that match, the best first, and of these the most popular. */
    private IntStream byRelevance(Matches matches) {
        return sorted.places()
                .filter(place -> matches.has(sorted.atPlace(place)))
                .mapToLong(place -> (long) matches.key(sorted.atPlace(place)) << Integer.SIZE | place)
                .sorted()
                .mapToInt(key -> sorted.atPlace((int) key));
    }

    private FoundMovies page(MovieSearch search, IntStream movies, IntPredicate wanted, Matched matched) {
        int[] all = movies.filter(wanted).toArray();
        List<FoundMovie> page = new ArrayList<>();
        LongStream.range(search.before(), Math.min(search.before() + search.size(), all.length))
                .mapToInt(place -> all[(int) place])
                .forEach(movie -> page.add(new FoundMovie(
                        catalogue.movie(movie), mean(movie), totals.popularity(movie), matched.how(movie))));
        return new FoundMovies(all.length, page);
    }

    private OptionalDouble mean(int movie) {
        return totals.popularity(movie) == 0 ? OptionalDouble.empty() : OptionalDouble.of(totals.mean(movie));
    }

    private interface Matched {
        Optional<Match> how(int movie);
    }
}
