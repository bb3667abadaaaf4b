package io.marquee.api.endpoint;

import io.marquee.data.MovieId;
import io.marquee.recommend.Opinion;
import io.marquee.recommend.Opinions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What the models make of a user and a movie, as JSON. */
record PredictionView(
        OptionalInt userId,
        MovieId movieId,
        String title,
        String version,
        Instant at,
        OptionalDouble rated,
        String model,
        double predictedRating,
        Optional<IntervalView> interval,
        Optional<Like> like,
        List<Line> models) {
    static PredictionView of(Opinions opinions) {
        return new PredictionView(
                opinions.userId(),
                opinions.movie().id(),
                opinions.movie().title(),
                opinions.version(),
                opinions.at(),
                opinions.rated(),
                opinions.model(),
                Stars.rounded(opinions.predictedRating()),
                opinions.interval().map(IntervalView::of),
                opinions.like().map(Like::of),
                opinions.all().stream().map(Line::of).toList());
    }

    /** The probability of at least {@code threshold} stars. */
    record Like(double probability, double threshold) {
        static Like of(Opinions.Like like) {
            return new Like(Score.rounded(like.probability()), like.threshold());
        }
    }

    /** One model's opinion. */
    record Line(String model, String predicts, double value) {
        static Line of(Opinion opinion) {
            boolean stars = opinion.meaning() == Opinion.Meaning.STARS;
            double value = stars ? Stars.rounded(opinion.value()) : Score.rounded(opinion.value());
            return new Line(opinion.model(), word(opinion.meaning()), value);
        }
    }

    /** The word for what a model's numbers mean. */
    static String word(Opinion.Meaning meaning) {
        return meaning.name().toLowerCase(Locale.ROOT);
    }
}
