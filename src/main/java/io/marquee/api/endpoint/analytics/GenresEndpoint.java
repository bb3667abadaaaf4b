package io.marquee.api.endpoint.analytics;

import io.marquee.analytics.GenreFigures;
import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Request;
import io.marquee.api.http.form.CsvTable;
import java.util.List;

/** How much each genre was rated, and how well. */
public final class GenresEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/analytics/genres";
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
        GenreFigures figures = GenreFigures.of(question.selection());
        List<GenreLine> genres = GenreLine.all(figures);
        View view = new View(SelectionView.of(question), figures.all().ratings(), figures.withoutGenre(), genres);
        return Answer.jsonOrCsv(request, view, () -> CsvTable.of(GenreLine.class, genres));
    }

    record View(SelectionView selection, long ratings, long withoutGenre, List<GenreLine> genres) {}
}
