package io.marquee.api.endpoint.analytics;

import io.marquee.analytics.ClusterFigures;
import io.marquee.analytics.Figures;
import io.marquee.api.endpoint.Stars;
import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Request;
import io.marquee.api.http.form.CsvTable;
import io.marquee.clusters.Cluster;
import java.util.List;
import java.util.OptionalDouble;

/** What the users of each cluster did. */
public final class ClusterActivityEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/analytics/clusters";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(
                AnalyticsParameters.FROM, AnalyticsParameters.TO, AnalyticsParameters.GENRE, AnalyticsParameters.TZ);
    }

    @Override
    public Answer answer(Request request) {
        Question question = Question.of(request, query());
        List<ClusterFigures> found = ClusterFigures.of(question.selection());
        long all = found.stream().mapToLong(one -> one.figures().ratings()).sum();
        List<Line> clusters = found.stream().map(one -> Line.of(one, all)).toList();
        View view = new View(SelectionView.of(question), all, clusters);
        return Answer.jsonOrCsv(request, view, () -> CsvTable.of(Line.class, clusters));
    }

    record View(SelectionView selection, long ratings, List<Line> clusters) {}

    /** One cluster. */
    public record Line(
            int clusterId,
            String name,
            int size,
            int users,
            int movies,
            long ratings,
            OptionalDouble share,
            OptionalDouble mean) {
        static Line of(ClusterFigures found, long all) {
            Cluster cluster = found.cluster();
            Figures figures = found.figures();
            return new Line(
                    cluster.id(),
                    cluster.name(),
                    cluster.size(),
                    figures.users(),
                    found.movies(),
                    figures.ratings(),
                    Share.of(figures.ratings(), all),
                    Stars.rounded(figures.mean()));
        }
    }
}
