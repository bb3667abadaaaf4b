package io.marquee.api.endpoint;

import io.marquee.api.endpoint.insights.RatingReasonView;
import io.marquee.api.endpoint.lists.QueryView;
import io.marquee.api.http.Request;
import io.marquee.clusters.Cluster;
import io.marquee.data.ImdbId;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.TmdbId;
import io.marquee.recommend.Prediction;
import io.marquee.recommend.Recommendation;
import io.marquee.recommend.reasons.RatingReason;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A recommendation as JSON. */
public record RecommendationView(
        OptionalInt userId,
        Optional<Group> cluster,
        String version,
        Instant at,
        String model,
        String rank,
        QueryView query,
        int total,
        OptionalInt nextPage,
        List<Pictured<Line>> predictions) {
    /** The JSON form of a list. */
    public static RecommendationView of(Recommendation recommendation) {
        return of(
                recommendation,
                recommendation.predictions().stream().map(Line::of).toList());
    }

    /**
     * The JSON form of a list with reasons.
     *
     * @param reasons for each movie
     */
    public static RecommendationView of(Recommendation recommendation, List<List<RatingReason>> reasons) {
        List<Prediction> predictions = recommendation.predictions();
        return of(
                recommendation,
                IntStream.range(0, predictions.size())
                        .mapToObj(place -> Line.of(predictions.get(place)).because(reasons.get(place)))
                        .toList());
    }

    private static RecommendationView of(Recommendation recommendation, Collection<Line> lines) {
        return new RecommendationView(
                recommendation.userId(),
                recommendation.cluster().map(Group::of),
                recommendation.version(),
                recommendation.at(),
                recommendation.order().model(),
                recommendation.order().rank().word(),
                QueryView.of(recommendation.query()),
                recommendation.total(),
                QueryView.nextPage(recommendation.query(), recommendation.total()),
                lines.stream()
                        .map(line -> Posters.NONE.with(line, line.movieId()))
                        .toList());
    }

    /** The same with the posters of its movies. */
    public RecommendationView withPosters(Request request) {
        List<Line> lines = predictions.stream().map(Pictured::line).toList();
        return new RecommendationView(
                userId,
                cluster,
                version,
                at,
                model,
                rank,
                query,
                total,
                nextPage,
                Posters.with(lines, Line::movieId, request));
    }

    /** The user's cluster. */
    public record Group(int id, String name) {
        static Group of(Cluster cluster) {
            return new Group(cluster.id(), cluster.name());
        }
    }

    /** One movie. */
    public record Line(
            MovieId movieId,
            String title,
            OptionalInt year,
            List<String> genres,
            double predictedRating,
            Optional<IntervalView> interval,
            OptionalDouble lowerBound,
            OptionalDouble relevance,
            Optional<ImdbId> imdbId,
            Optional<TmdbId> tmdbId,
            Optional<List<RatingReasonView>> reasons) {
        static Line of(Prediction prediction) {
            Movie movie = prediction.movie();
            return new Line(
                    movie.id(),
                    movie.title(),
                    movie.year(),
                    movie.genres(),
                    Stars.rounded(prediction.predictedRating()),
                    prediction.interval().map(IntervalView::of),
                    Stars.rounded(prediction.lowerBound()),
                    Score.rounded(prediction.relevance()),
                    movie.imdbId(),
                    movie.tmdbId(),
                    Optional.empty());
        }

        private Line because(List<RatingReason> ratings) {
            return new Line(
                    movieId,
                    title,
                    year,
                    genres,
                    predictedRating,
                    interval,
                    lowerBound,
                    relevance,
                    imdbId,
                    tmdbId,
                    Optional.of(ratings.stream().map(RatingReasonView::of).toList()));
        }
    }
}
