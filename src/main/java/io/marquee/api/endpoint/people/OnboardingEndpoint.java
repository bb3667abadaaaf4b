package io.marquee.api.endpoint.people;

import io.marquee.api.endpoint.Pictured;
import io.marquee.api.endpoint.Posters;
import io.marquee.api.endpoint.Stars;
import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.Request;
import io.marquee.data.MovieId;
import io.marquee.recommend.Question;
import io.marquee.recommend.Viewer;
import java.util.List;
import java.util.OptionalInt;

/** Which movies a newcomer should rate next. */
public final class OnboardingEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/user/{userId}/onboarding";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(Parameters.TOP, Parameters.SKIP);
    }

    @Override
    public Answer answer(Request request) {
        Viewer viewer = request.viewer();
        List<Question> questions = request.serving()
                .recommender()
                .insights()
                .questions(viewer, request.value(Parameters.SKIP), request.value(Parameters.TOP));
        return Answer.json(new View(
                viewer.userId(),
                viewer.ratings().size(),
                Posters.with(questions.stream().map(Line::of).toList(), Line::movieId, request)));
    }

    record View(OptionalInt userId, int rated, List<Pictured<Line>> questions) {}

    record Line(MovieId movieId, String title, OptionalInt year, List<String> genres, double knownBy, double spread) {
        static Line of(Question question) {
            return new Line(
                    question.movie().id(),
                    question.movie().title(),
                    question.movie().year(),
                    question.movie().genres(),
                    Stars.rounded(question.knownBy()),
                    Stars.rounded(question.spread()));
        }
    }
}
