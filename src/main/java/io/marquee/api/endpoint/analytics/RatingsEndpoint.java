package io.marquee.api.endpoint.analytics;

import io.marquee.analytics.Figures;
import io.marquee.analytics.RatingDistribution;
import io.marquee.api.endpoint.Stars;
import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Request;
import io.marquee.api.http.form.CsvTable;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How often each rating was given. */
public final class RatingsEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/analytics/ratings";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(
                AnalyticsParameters.FROM,
                AnalyticsParameters.TO,
                AnalyticsParameters.CLUSTER,
                AnalyticsParameters.GENRE,
                AnalyticsParameters.TZ);
    }

    @Override
    public Answer answer(Request request) {
        Question question = Question.of(request, query());
        View view = View.of(question, RatingDistribution.of(question.selection()));
        return Answer.jsonOrCsv(request, view, () -> CsvTable.of(Line.class, view.distribution));
    }

    record View(
            SelectionView selection,
            long ratings,
            int users,
            OptionalDouble mean,
            OptionalDouble median,
            OptionalDouble standardDeviation,
            List<Line> distribution) {
        static View of(Question question, RatingDistribution found) {
            Figures all = found.all();
            return new View(
                    SelectionView.of(question),
                    all.ratings(),
                    all.users(),
                    Stars.rounded(all.mean()),
                    found.median(),
                    Stars.rounded(found.deviation()),
                    Line.all(found));
        }
    }

    /** One rating. */
    public record Line(double stars, long ratings, OptionalDouble share) {
        static List<Line> all(RatingDistribution found) {
            return IntStream.range(0, found.counts().size())
                    .mapToObj(place -> of(place, found))
                    .toList();
        }

        private static Line of(int place, RatingDistribution found) {
            long ratings = found.counts().get(place);
            return new Line(
                    (place + 1) / 2.0, ratings, Share.of(ratings, found.all().ratings()));
        }
    }
}
