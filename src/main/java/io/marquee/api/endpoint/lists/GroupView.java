package io.marquee.api.endpoint.lists;

import io.marquee.api.endpoint.Pictured;
import io.marquee.api.endpoint.Posters;
import io.marquee.api.endpoint.Stars;
import io.marquee.api.http.Request;
import io.marquee.data.ImdbId;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.TmdbId;
import io.marquee.recommend.group.GroupPrediction;
import io.marquee.recommend.group.GroupRecommendation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A list for people who watch together, as JSON. */
record GroupView(
        List<Integer> users,
        String strategy,
        String version,
        Instant at,
        String model,
        QueryView query,
        int total,
        OptionalInt nextPage,
        List<Pictured<Line>> predictions) {
    static GroupView of(List<Integer> users, GroupRecommendation list, Request request) {
        return new GroupView(
                users,
                list.strategy().word(),
                list.version(),
                list.query().at(),
                list.model(),
                QueryView.of(list.query()),
                list.total(),
                QueryView.nextPage(list.query(), list.total()),
                Posters.with(
                        list.predictions().stream()
                                .map(prediction -> Line.of(users, prediction))
                                .toList(),
                        Line::movieId,
                        request));
    }

    /** One movie. */
    record Line(
            MovieId movieId,
            String title,
            OptionalInt year,
            List<String> genres,
            double predictedRating,
            OptionalDouble lowerBound,
            List<Member> members,
            Optional<ImdbId> imdbId,
            Optional<TmdbId> tmdbId) {
        static Line of(List<Integer> users, GroupPrediction prediction) {
            Movie movie = prediction.movie();
            return new Line(
                    movie.id(),
                    movie.title(),
                    movie.year(),
                    movie.genres(),
                    Stars.rounded(prediction.predictedRating()),
                    Stars.rounded(prediction.lowerBound()),
                    IntStream.range(0, users.size())
                            .mapToObj(i -> new Member(
                                    users.get(i),
                                    Stars.rounded(prediction.members().get(i))))
                            .toList(),
                    movie.imdbId(),
                    movie.tmdbId());
        }
    }

    /** What is predicted for one of them. */
    record Member(int userId, double predictedRating) {}
}
