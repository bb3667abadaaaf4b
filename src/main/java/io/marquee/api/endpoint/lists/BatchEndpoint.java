package io.marquee.api.endpoint.lists;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Content;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.ListParameters;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.Request;
import io.marquee.api.http.form.MediaType;
import io.marquee.recommend.Recommendation;
import io.marquee.recommend.Recommender;
import io.marquee.recommend.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists of many users or of all, sent while they are made, by ascending user id. */
public final class BatchEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/recommendations/batch";
    }

    @Override
    public List<Parameter<?>> query() {
        return Stream.concat(
                        Stream.of(ListParameters.USERS, ListParameters.FROM, ListParameters.LIMIT),
                        ListQuery.PARAMETERS.stream().filter(parameter -> parameter != Parameters.PAGE))
                .toList();
    }

    @Override
    public Answer answer(Request request) {
        Query query = ListQuery.of(request).onPage(0);
        Recommender recommender = request.serving().recommender();
        recommender.check(query);
        ListFormat format =
                request.form(MediaType.NDJSON, MediaType.CSV) == MediaType.CSV ? ListFormat.CSV : ListFormat.NDJSON;
        int[] users = users(request, recommender);
        return Answer.stream(format.type(), content(request, recommender, query, format, users));
    }

    private static int[] users(Request request, Recommender recommender) {
        List<Integer> named = request.value(ListParameters.USERS);
        named.forEach(request::viewer);
        int from = request.value(ListParameters.FROM);
        int limit = request.value(ListParameters.LIMIT);
        return (named.isEmpty()
                        ? recommender.userIds(request.register().people())
                        : named.stream().mapToInt(id -> id).sorted())
                .filter(id -> id >= from)
                .limit(limit)
                .toArray();
    }

    /** Everyone waits for a turn list by list, so that others' requests get theirs in between. */
    private static Content content(
            Request request, Recommender recommender, Query query, ListFormat format, int... users) {
        return out -> {
            out.write(format.header());
            for (int user : users) {
                Optional<Recommendation> list = recommender
                        .viewer(user, request.register().people())
                        .map(viewer -> request.computeEventually(() -> recommender.recommend(viewer, query)));
                if (list.isPresent()) {
                    out.write(format.lines(list.get()));
                }
            }
        };
    }
}
