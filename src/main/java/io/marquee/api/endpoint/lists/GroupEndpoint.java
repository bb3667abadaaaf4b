package io.marquee.api.endpoint.lists;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.ListParameters;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.Request;
import io.marquee.recommend.Recommender;
import io.marquee.recommend.Viewer;
import io.marquee.recommend.group.GroupRecommendation;
import io.marquee.recommend.group.Strategy;
import io.marquee.recommend.query.Query;
import java.util.List;
import java.util.stream.Stream;

/** The movies that people who watch together will probably like best, of those that none of them knows. */
public final class GroupEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/group/recommendation";
    }

    @Override
    public List<Parameter<?>> query() {
        return Stream.concat(
                        Stream.of(ListParameters.GROUP, ListParameters.STRATEGY),
                        ListQuery.PARAMETERS.stream().filter(parameter -> parameter != Parameters.RANK))
                .toList();
    }

    @Override
    public Answer answer(Request request) {
        List<Integer> users = request.value(ListParameters.GROUP);
        Strategy strategy = request.value(ListParameters.STRATEGY);
        Query query = ListQuery.of(request);
        Recommender recommender = request.serving().recommender();
        List<Viewer> members = users.stream().map(request::viewer).toList();
        GroupRecommendation list = request.compute(() -> recommender.recommend(members, strategy, query));
        return Answer.json(GroupView.of(users, list, request));
    }
}
