package io.marquee.api.endpoint.insights;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.InsightParameters;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Request;
import io.marquee.api.http.form.CsvTable;
import io.marquee.recommend.Recommender;
import io.marquee.recommend.Viewer;
import java.util.List;
import java.util.Optional;

/** Users and their groups as points in a plane, those of like taste near each other. */
public final class ClusterMapEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/cluster/map";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(InsightParameters.MAPPED_USERS, InsightParameters.FOR_USER);
    }

    @Override
    public Answer answer(Request request) {
        int most = request.value(InsightParameters.MAPPED_USERS);
        Optional<Viewer> viewer = request.value(InsightParameters.FOR_USER).map(request::viewer);
        Recommender recommender = request.serving().recommender();
        ClusterMapView view = request.compute(() -> ClusterMapView.of(recommender, request.people(), most, viewer));
        return Answer.jsonOrCsv(request, view, () -> CsvTable.of(ClusterMapView.Point.class, view.points()));
    }
}
