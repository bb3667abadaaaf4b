package io.marquee.api.endpoint.people;

import io.marquee.api.endpoint.RecommendationView;
import io.marquee.api.endpoint.lists.ListQuery;
import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Method;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Request;
import io.marquee.data.Ratings;
import io.marquee.data.RatingsBuilder;
import io.marquee.people.Word;
import io.marquee.recommend.Recommendation;
import io.marquee.recommend.Recommender;
import io.marquee.recommend.Viewer;
import io.marquee.recommend.query.Query;
import java.util.List;

/** A list for someone who only passes by with a few ratings: nothing is kept. */
public final class PassingByEndpoint implements Endpoint {
    @Override
    public Method method() {
        return Method.POST;
    }

    @Override
    public String path() {
        return "/recommendation";
    }

    @Override
    public List<Parameter<?>> query() {
        return ListQuery.PARAMETERS;
    }

    @Override
    public Answer answer(Request request) {
        Query query = ListQuery.of(request);
        Recommender recommender = request.serving().recommender();
        List<Word> said = Saying.ofNobody(request).ratings(request.body("ratings"));
        Recommendation list = request.compute(() -> {
            Viewer viewer = recommender.viewer(ratings(said, recommender));
            return recommender.recommend(viewer, query);
        });
        return Answer.json(RecommendationView.of(list).withPosters(request));
    }

    private static Ratings ratings(List<Word> said, Recommender recommender) {
        RatingsBuilder ratings = new RatingsBuilder();
        said.forEach(word -> ratings.add(word.userId(), word.movieId().value(), word.value(), word.second()));
        return ratings.build(recommender.movies().index());
    }
}
