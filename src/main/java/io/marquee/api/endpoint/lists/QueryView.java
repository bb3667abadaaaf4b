package io.marquee.api.endpoint.lists;

import io.marquee.recommend.filter.Genres;
import io.marquee.recommend.filter.MovieFilter;
import io.marquee.recommend.filter.Years;
import io.marquee.recommend.query.Query;
import java.util.Optional;
import java.util.OptionalInt;

/** The query that a list answers, as JSON; each part as its parameter is written. */
public record QueryView(
        int top,
        int page,
        Optional<String> genre,
        Optional<String> year,
        int minRatings,
        String cluster,
        double diversity,
        double novelty) {
    /** The JSON form of a query that was answered. */
    public static QueryView of(Query query) {
        MovieFilter filter = query.filter();
        return new QueryView(
                query.top(),
                query.page(),
                Optional.of(filter.genres())
                        .filter(genres -> !genres.equals(Genres.ANY))
                        .map(Genres::toString),
                Optional.of(filter.years())
                        .filter(years -> !years.equals(Years.ANY))
                        .map(Years::toString),
                query.minRatings(),
                query.pool().toString(),
                query.diversity().orElse(0),
                query.novelty());
    }

    /** The page after this one, where the list goes on. */
    public static OptionalInt nextPage(Query query, int total) {
        return query.skipped() + query.top() < total ? OptionalInt.of(query.page() + 1) : OptionalInt.empty();
    }
}
