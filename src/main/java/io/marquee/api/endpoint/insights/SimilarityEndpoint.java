package io.marquee.api.endpoint.insights;

import io.marquee.api.endpoint.PageView;
import io.marquee.api.endpoint.Score;
import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.InsightParameters;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.Request;
import io.marquee.recommend.Viewer;
import io.marquee.recommend.tastes.Pair;
import io.marquee.recommend.tastes.SharedMovie;
import io.marquee.store.Page;
import io.marquee.store.PageRequest;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Two users side by side: how alike they are, and what both rated. */
public final class SimilarityEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/user/{userId}/similarity/{otherId}";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(Parameters.PAGE, Parameters.SIZE);
    }

    @Override
    public Answer answer(Request request) {
        Viewer viewer = request.viewer();
        Viewer other = request.viewer(request.value(InsightParameters.OTHER_ID));
        PageRequest page = request.page();
        Pair pair = request.serving().recommender().insights().compare(viewer, other);
        return Answer.json(View.of(viewer.userId(), other.userId(), pair, page(pair.movies(), page)));
    }

    private static Page<SharedMovie> page(List<SharedMovie> movies, PageRequest page) {
        List<SharedMovie> items = movies.stream()
                .skip((long) page.page() * page.size())
                .limit(page.size())
                .toList();
        return new Page<>(items, page.page(), page.size(), movies.size());
    }

    record View(
            OptionalInt userId,
            OptionalInt otherId,
            double similarity,
            OptionalDouble correlation,
            int overlap,
            int rated,
            int ratedByOther,
            OptionalDouble jaccard,
            OptionalDouble agreement,
            PageView<SharedMovieView> movies) {
        static View of(OptionalInt user, OptionalInt other, Pair pair, Page<SharedMovie> movies) {
            return new View(
                    user,
                    other,
                    Score.rounded(pair.likeness().similarity()),
                    Score.rounded(pair.likeness().correlation()),
                    pair.likeness().overlap(),
                    pair.rated(),
                    pair.ratedByOther(),
                    Score.rounded(pair.jaccard()),
                    Score.rounded(pair.agreement()),
                    PageView.of(movies, SharedMovieView::of));
        }
    }
}
