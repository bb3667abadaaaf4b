package io.marquee.api.endpoint.analytics;

import io.marquee.analytics.Retention;
import io.marquee.analytics.period.Granularity;
import io.marquee.analytics.period.Periods;
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
import java.util.stream.Stream;

/** Who comes back: users by the month of their first rating, and how many of them rated in the months after it. */
public final class RetentionEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/analytics/retention";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(
                AnalyticsParameters.FROM,
                AnalyticsParameters.TO,
                AnalyticsParameters.CLUSTER,
                AnalyticsParameters.TZ,
                AnalyticsParameters.MONTHS);
    }

    @Override
    public Answer answer(Request request) {
        Question question = Question.of(request, query());
        int horizon = request.value(AnalyticsParameters.MONTHS);
        Periods months = question.ever().periods(Granularity.MONTH);
        List<Line> cohorts = Retention.of(question.selection(), months, horizon).stream()
                .map(cohort -> Line.of(months, cohort))
                .toList();
        View view = new View(SelectionView.of(question), horizon, cohorts);
        return Answer.jsonOrCsv(
                request,
                view,
                () -> CsvTable.of(
                        Cell.class, cohorts.stream().flatMap(Line::cells).toList()));
    }

    record View(SelectionView selection, int months, List<Line> cohorts) {}

    record Line(String cohort, Optional<Instant> start, int users, List<Integer> active) {
        static Line of(Periods months, Retention.Cohort cohort) {
            return new Line(months.name(cohort.month()), months.start(cohort.month()), cohort.users(), cohort.active());
        }

        Stream<Cell> cells() {
            return IntStream.range(0, active.size())
                    .mapToObj(month -> new Cell(
                            cohort, start, users, month, active.get(month), Share.of(active.get(month), users)));
        }
    }

    /** One month of one cohort. */
    public record Cell(
            String cohort, Optional<Instant> start, int users, int month, int active, OptionalDouble share) {}
}
