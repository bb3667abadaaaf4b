package io.marquee.api.endpoint.insights;

import io.marquee.api.endpoint.PageView;
import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.InsightParameters;
import io.marquee.api.http.ListParameters;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.Request;
import io.marquee.data.MovieId;
import io.marquee.recommend.Insights;
import io.marquee.recommend.Viewer;
import io.marquee.recommend.filter.MovieFilter;
import io.marquee.recommend.titles.FoundMovie;
import io.marquee.recommend.titles.FoundMovies;
import io.marquee.recommend.titles.MovieSearch;
import io.marquee.store.Page;
import io.marquee.store.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Movies by title, however it is typed, by genre and by year. */
public final class MovieSearchEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/movie";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(
                InsightParameters.QUERY,
                ListParameters.GENRE,
                ListParameters.YEAR,
                ListParameters.MIN_RATINGS,
                InsightParameters.SORT,
                Parameters.PAGE,
                Parameters.SIZE,
                InsightParameters.FOR_USER,
                Parameters.AT);
    }

    @Override
    public Answer answer(Request request) {
        PageRequest page = request.page();
        Optional<Viewer> viewer = request.value(InsightParameters.FOR_USER).map(request::viewer);
        MovieSearch search = new MovieSearch(
                request.value(InsightParameters.QUERY),
                new MovieFilter(request.value(ListParameters.GENRE), request.value(ListParameters.YEAR)),
                request.value(ListParameters.MIN_RATINGS),
                request.value(InsightParameters.SORT),
                page.page(),
                page.size());
        Instant at = request.value(Parameters.AT);
        Insights insights = request.serving().recommender().insights();
        return Answer.json(request.compute(() -> view(insights, viewer, search, at))
                .withPosters(FoundMovieView::movieId, request));
    }

    private static PageView<FoundMovieView> view(
            Insights insights, Optional<Viewer> viewer, MovieSearch search, Instant at) {
        FoundMovies found = insights.find(search);
        List<MovieId> ids =
                found.movies().stream().map(line -> line.movie().id()).toList();
        Map<MovieId, Double> stars =
                viewer.map(known -> insights.predictedRatings(known, ids, at)).orElse(Map.of());
        Map<MovieId, Double> own =
                viewer.map(known -> insights.ownRatings(known, ids)).orElse(Map.of());
        Page<FoundMovie> page = new Page<>(found.movies(), search.page(), search.size(), found.total());
        return PageView.of(page, line -> FoundMovieView.of(line, stars, own));
    }
}
