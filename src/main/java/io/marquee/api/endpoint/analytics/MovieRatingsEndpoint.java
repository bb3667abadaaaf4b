package io.marquee.api.endpoint.analytics;

import io.marquee.analytics.Activity;
import io.marquee.analytics.RatingDistribution;
import io.marquee.api.endpoint.Stars;
import io.marquee.api.endpoint.analytics.RatingsEndpoint.Line;
import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Request;
import io.marquee.api.http.form.CsvTable;
import io.marquee.data.MovieId;
import java.util.List;
import java.util.OptionalDouble;

/** How often each rating was given to a movie, up to this moment. */
public final class MovieRatingsEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/movie/{movieId}/ratings";
    }

    @Override
    public Answer answer(Request request) {
        MovieId movie = request.movie();
        Activity activity = request.serving().activity(request.people());
        int position = activity.catalogue().index().position(movie.value());
        View view = View.of(movie, RatingDistribution.of(activity, position));
        return Answer.jsonOrCsv(request, view, () -> CsvTable.of(Line.class, view.distribution));
    }

    record View(MovieId movieId, long ratings, OptionalDouble mean, List<Line> distribution) {
        static View of(MovieId movie, RatingDistribution found) {
            return new View(
                    movie, found.all().ratings(), Stars.rounded(found.all().mean()), Line.all(found));
        }
    }
}
