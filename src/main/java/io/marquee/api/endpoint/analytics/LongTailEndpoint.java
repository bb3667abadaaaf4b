package io.marquee.api.endpoint.analytics;

import io.marquee.analytics.LongTail;
import io.marquee.api.endpoint.Score;
import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Request;
import io.marquee.api.http.form.CsvTable;
import java.util.List;
import java.util.OptionalDouble;

/** How unevenly ratings spread over movies. */
public final class LongTailEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/analytics/long-tail";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(
                AnalyticsParameters.FROM,
                AnalyticsParameters.TO,
                AnalyticsParameters.CLUSTER,
                AnalyticsParameters.GENRE,
                AnalyticsParameters.TZ,
                AnalyticsParameters.POINTS);
    }

    @Override
    public Answer answer(Request request) {
        Question question = Question.of(request, query());
        LongTail tail = LongTail.of(question.selection(), request.value(AnalyticsParameters.POINTS));
        View view = View.of(question, tail);
        return Answer.jsonOrCsv(request, view, () -> CsvTable.of(Point.class, view.points));
    }

    record View(
            SelectionView selection,
            int movies,
            long ratings,
            OptionalDouble gini,
            int halfOfRatings,
            List<Point> points) {
        static View of(Question question, LongTail tail) {
            return new View(
                    SelectionView.of(question),
                    tail.movies(),
                    tail.ratings(),
                    Score.rounded(tail.gini()),
                    tail.half(),
                    tail.points().stream().map(Point::of).toList());
        }
    }

    /** A point of the curve. */
    public record Point(double movieShare, int movies, long ratings, double ratingShare) {
        static Point of(LongTail.Point point) {
            return new Point(
                    Score.rounded(point.movieShare()),
                    point.movies(),
                    point.ratings(),
                    Score.rounded(point.ratingShare()));
        }
    }
}
