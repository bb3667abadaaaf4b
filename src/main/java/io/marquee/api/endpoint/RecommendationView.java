package io.marquee.api.endpoint;

import io.marquee.api.endpoint.lists.QueryView;
import io.marquee.clusters.Cluster;
import io.marquee.data.ImdbId;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.TmdbId;
import io.marquee.recommend.Prediction;
import io.marquee.recommend.Recommendation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

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
        List<Line> predictions) {
    /** The JSON form of a list. */
    public static RecommendationView of(Recommendation recommendation) {
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
                recommendation.predictions().stream().map(Line::of).toList());
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
            OptionalDouble lowerBound,
            OptionalDouble relevance,
            Optional<ImdbId> imdbId,
            Optional<TmdbId> tmdbId) {
        static Line of(Prediction prediction) {
            Movie movie = prediction.movie();
            return new Line(
                    movie.id(),
                    movie.title(),
                    movie.year(),
                    movie.genres(),
                    Stars.rounded(prediction.predictedRating()),
                    Stars.rounded(prediction.lowerBound()),
                    Score.rounded(prediction.relevance()),
                    movie.imdbId(),
                    movie.tmdbId());
        }
    }
}
