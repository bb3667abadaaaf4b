package io.marquee.api.endpoint.analytics;

import io.marquee.analytics.TopMovies;
import io.marquee.api.endpoint.Pictured;
import io.marquee.api.endpoint.Posters;
import io.marquee.api.endpoint.Stars;
import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Request;
import io.marquee.api.http.form.CsvTable;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The movies that were rated most, or best. */
public final class TopMoviesEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/analytics/top-movies";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(
                AnalyticsParameters.FROM,
                AnalyticsParameters.TO,
                AnalyticsParameters.CLUSTER,
                AnalyticsParameters.GENRE,
                AnalyticsParameters.TZ,
                AnalyticsParameters.SORT,
                AnalyticsParameters.MIN_RATINGS,
                AnalyticsParameters.TOP);
    }

    @Override
    public Answer answer(Request request) {
        Question question = Question.of(request, query());
        TopMovies.Order sort = request.value(AnalyticsParameters.SORT);
        int leastRatings = request.value(AnalyticsParameters.MIN_RATINGS);
        int top = request.value(AnalyticsParameters.TOP);
        List<Line> movies = TopMovies.of(question.selection(), sort, leastRatings, top).stream()
                .map(Line::of)
                .toList();
        View view = new View(
                SelectionView.of(question),
                sort.name().toLowerCase(Locale.ROOT),
                leastRatings,
                Posters.with(movies, Line::movieId, request));
        return Answer.jsonOrCsv(request, view, () -> CsvTable.of(Line.class, movies));
    }

    record View(SelectionView selection, String sort, int minRatings, List<Pictured<Line>> movies) {}

    /** One movie. */
    public record Line(
            MovieId movieId, String title, OptionalInt year, List<String> genres, long ratings, OptionalDouble mean) {
        static Line of(TopMovies.Line line) {
            Movie movie = line.movie();
            return new Line(
                    movie.id(),
                    movie.title(),
                    movie.year(),
                    movie.genres(),
                    line.figures().ratings(),
                    Stars.rounded(line.figures().mean()));
        }
    }
}
