package io.marquee.api.endpoint.lists;

import io.marquee.api.endpoint.Posters;
import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.Request;
import io.marquee.data.MovieId;
import io.marquee.recommend.Order;
import io.marquee.recommend.Recommender;
import io.marquee.recommend.Viewer;
import io.marquee.recommend.query.Query;
import io.marquee.recommend.shelves.Shelves;
import java.util.List;
import java.util.Optional;

/** What a person's home page shows: some short lists of movies, no movie on two of them. */
public final class ShelvesEndpoint implements Endpoint {
    private static final Parameter<Integer> SIZE = Parameters.number("size", 1, 50, () -> 12);

    @Override
    public String path() {
        return "/user/{userId}/shelves";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(SIZE, Parameters.AT, Parameters.MODEL);
    }

    @Override
    public Answer answer(Request request) {
        Query any = Query.best(request.value(SIZE), request.value(Parameters.AT));
        Recommender recommender = request.serving().recommender();
        Optional<Order> order =
                request.value(Parameters.MODEL).map(model -> recommender.order(Optional.of(model), Optional.empty()));
        Query query = order.map(any::by).orElse(any);
        Viewer viewer = request.viewer();
        Shelves shelves = request.compute(() -> recommender.shelves().of(viewer, query, request.people()));
        return Answer.json(ShelvesView.of(shelves, Posters.of(movies(shelves), request)));
    }

    private static List<MovieId> movies(Shelves shelves) {
        return shelves.all().stream()
                .flatMap(shelf -> shelf.cards().stream())
                .map(card -> card.movie().id())
                .toList();
    }
}
