package io.marquee.api.endpoint.lists;

import io.marquee.api.endpoint.Score;
import io.marquee.api.endpoint.Stars;
import io.marquee.data.MovieId;
import io.marquee.recommend.Prediction;
import io.marquee.recommend.Recommendation;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** One of many lists, as JSON. */
record ListLine(OptionalInt userId, String version, Instant at, String model, String rank, List<Entry> predictions) {
    static ListLine of(Recommendation list) {
        return new ListLine(
                list.userId(),
                list.version(),
                list.at(),
                list.order().model(),
                list.order().rank().word(),
                list.predictions().stream().map(Entry::of).toList());
    }

    /** One movie. */
    record Entry(
            MovieId movieId,
            String title,
            double predictedRating,
            OptionalDouble lowerBound,
            OptionalDouble relevance) {
        static Entry of(Prediction prediction) {
            return new Entry(
                    prediction.movie().id(),
                    prediction.movie().title(),
                    Stars.rounded(prediction.predictedRating()),
                    Stars.rounded(prediction.lowerBound()),
                    Score.rounded(prediction.relevance()));
        }
    }
}
