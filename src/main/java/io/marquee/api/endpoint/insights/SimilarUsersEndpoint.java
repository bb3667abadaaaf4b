package io.marquee.api.endpoint.insights;

import io.marquee.api.endpoint.Score;
import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.Request;
import io.marquee.recommend.Insights;
import io.marquee.recommend.Viewer;
import io.marquee.recommend.tastes.SimilarUser;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The users whose taste is most like a user's. */
public final class SimilarUsersEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/user/{userId}/similar";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(Parameters.TOP);
    }

    @Override
    public Answer answer(Request request) {
        int top = request.value(Parameters.TOP);
        Viewer viewer = request.viewer();
        Insights insights = request.serving().recommender().insights();
        List<SimilarUser> users = request.compute(() -> insights.similarUsers(viewer, request.people(), top));
        return Answer.json(new View(
                viewer.userId(),
                viewer.ratings().size(),
                users.stream().map(Line::of).toList()));
    }

    record View(OptionalInt userId, int rated, List<Line> users) {}

    record Line(
            int userId, double similarity, OptionalDouble correlation, int overlap, List<SharedMovieView> favourites) {
        static Line of(SimilarUser user) {
            return new Line(
                    user.userId(),
                    Score.rounded(user.likeness().similarity()),
                    Score.rounded(user.likeness().correlation()),
                    user.likeness().overlap(),
                    user.favourites().stream().map(SharedMovieView::of).toList());
        }
    }
}
