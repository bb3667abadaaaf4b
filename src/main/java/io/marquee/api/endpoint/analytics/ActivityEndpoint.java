package io.marquee.api.endpoint.analytics;

import io.marquee.analytics.ActivityOverTime;
import io.marquee.analytics.Figures;
import io.marquee.analytics.period.Granularity;
import io.marquee.analytics.period.Periods;
import io.marquee.api.endpoint.Stars;
import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Request;
import io.marquee.api.http.form.CsvTable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How many ratings came when. */
public final class ActivityEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/analytics/activity";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(
                AnalyticsParameters.FROM,
                AnalyticsParameters.TO,
                AnalyticsParameters.BY,
                AnalyticsParameters.CLUSTER,
                AnalyticsParameters.GENRE,
                AnalyticsParameters.TZ);
    }

    @Override
    public Answer answer(Request request) {
        Question question = Question.of(request, query());
        Granularity by = request.value(AnalyticsParameters.BY);
        Periods periods = question.periods(by);
        View view = View.of(question, by, ActivityOverTime.of(question.selection(), periods), periods);
        return Answer.jsonOrCsv(request, view, () -> CsvTable.of(Period.class, view.periods));
    }

    /** The answer as JSON. */
    public record View(
            SelectionView selection, String by, long ratings, int users, OptionalDouble mean, List<Period> periods) {
        static View of(Question question, Granularity by, ActivityOverTime activity, Periods periods) {
            Figures all = activity.all();
            return new View(
                    SelectionView.of(question),
                    by.word(),
                    all.ratings(),
                    all.users(),
                    Stars.rounded(all.mean()),
                    IntStream.range(0, periods.size())
                            .mapToObj(place -> Period.of(
                                    periods.name(place),
                                    periods.start(place),
                                    activity.periods().get(place)))
                            .toList());
        }
    }

    /** One period. */
    public record Period(String period, Optional<Instant> start, long ratings, int users, OptionalDouble mean) {
        static Period of(String name, Optional<Instant> start, Figures figures) {
            return new Period(name, start, figures.ratings(), figures.users(), Stars.rounded(figures.mean()));
        }
    }
}
