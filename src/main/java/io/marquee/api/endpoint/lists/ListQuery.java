package io.marquee.api.endpoint.lists;

import io.marquee.api.http.ListParameters;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.Request;
import io.marquee.recommend.filter.MovieFilter;
import io.marquee.recommend.query.Query;
import java.util.List;

/** How a request asks for a list. */
public final class ListQuery {
    /** All that {@link #of} reads. */
    public static final List<Parameter<?>> PARAMETERS = List.of(
            Parameters.TOP,
            Parameters.PAGE,
            Parameters.AT,
            Parameters.MODEL,
            Parameters.RANK,
            ListParameters.GENRE,
            ListParameters.YEAR,
            ListParameters.MIN_RATINGS,
            ListParameters.CLUSTER,
            ListParameters.DIVERSITY,
            ListParameters.NOVELTY);

    private ListQuery() {}

    /** The list that a request asks for. */
    public static Query of(Request request) {
        return new Query(
                request.value(Parameters.TOP),
                request.value(Parameters.PAGE),
                request.value(Parameters.MODEL),
                request.value(Parameters.RANK),
                request.value(Parameters.AT),
                new MovieFilter(request.value(ListParameters.GENRE), request.value(ListParameters.YEAR)),
                request.value(ListParameters.MIN_RATINGS),
                request.value(ListParameters.CLUSTER),
                request.value(ListParameters.DIVERSITY),
                request.value(ListParameters.NOVELTY));
    }
}
