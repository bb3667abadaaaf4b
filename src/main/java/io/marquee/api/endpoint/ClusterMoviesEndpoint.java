package io.marquee.api.endpoint;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.Request;
import io.marquee.data.MovieId;
import io.marquee.store.ClusterMovieDocument;
import io.marquee.store.MovieSort;
import io.marquee.store.PageRequest;
import java.util.List;
import java.util.OptionalInt;

/** The movies that a cluster's users rated, with the mean and the number of their ratings. */
public final class ClusterMoviesEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/movie/list/{clusterId}";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(Parameters.PAGE, Parameters.SIZE, Parameters.SORT);
    }

    @Override
    public Answer answer(Request request) {
        int cluster = KnownCluster.of(request).id();
        MovieSort sort = request.value(Parameters.SORT);
        PageRequest page = request.page();
        return Answer.json(PageView.of(request.serving().edition().movies(cluster, sort, page), View::of)
                .withPosters(View::movieId, request));
    }

    record View(MovieId movieId, String title, OptionalInt year, List<String> genres, double mean, int popularity) {
        static View of(ClusterMovieDocument movie) {
            double mean = Stars.rounded(movie.mean());
            return new View(movie.movieId(), movie.title(), movie.year(), movie.genres(), mean, movie.popularity());
        }
    }
}
