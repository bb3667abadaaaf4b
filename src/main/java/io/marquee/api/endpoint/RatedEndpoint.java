package io.marquee.api.endpoint;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.Request;
import io.marquee.data.Catalogue;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.store.Page;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What a person rated, newest first, up to this moment. */
public final class RatedEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/user/{userId}/rated";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(Parameters.PAGE, Parameters.SIZE);
    }

    @Override
    public Answer answer(Request request) {
        Ratings ratings = request.viewer().ratings();
        Catalogue movies = request.serving().recommender().movies();
        List<Integer> newestFirst = IntStream.range(0, ratings.size())
                .boxed()
                .sorted(Comparator.comparingLong(ratings::second).reversed().thenComparing(row -> row))
                .toList();
        return Answer.json(PageView.of(Page.of(newestFirst, request.page()), row -> line(ratings, row, movies))
                .withPosters(Line::movieId, request));
    }

    private static Line line(Ratings ratings, int row, Catalogue movies) {
        Movie movie = movies.movie(ratings.movie(row));
        return new Line(
                movie.id(),
                movie.title(),
                movie.year(),
                movie.genres(),
                ratings.stars(row),
                Instant.ofEpochSecond(ratings.second(row)));
    }

    record Line(MovieId movieId, String title, OptionalInt year, List<String> genres, double rating, Instant at) {}
}
