package io.marquee.recommend;

import io.marquee.models.Interval;
import io.marquee.models.Scorer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The stars that a model predicts for one person at one moment, each computed when it is first asked for. For one thread. */
final class PredictedStars {
    private final Sight sight;
    private final Scorer model;
    private final long second;
    private final double[] known;

    private PredictedStars(Sight sight, Scorer model, long second, int movies) {
        this.sight = sight;
        this.model = model;
        this.second = second;
        this.known = new double[movies];
        Arrays.fill(known, Double.NaN);
    }

    /**
     * Of someone who is seen like this.
     *
     * @param model one that predicts ratings; in place of any other the one that does where a request names none
     * @param movies how many there are
     */
    static PredictedStars of(Sight sight, String model, long second, int movies) {
        return new PredictedStars(sight, sight.stars(model), second, movies);
    }

    /** The stars of some movies. */
    double[] of(int... movies) {
        int[] unknown =
                IntStream.of(movies).filter(movie -> Double.isNaN(known[movie])).toArray();
        if (unknown.length > 0) {
            double[] stars = model.scores(sight.position(), unknown, second);
            for (int i = 0; i < unknown.length; i++) {
                known[unknown[i]] = stars[i];
            }
        }
        return IntStream.of(movies).mapToDouble(movie -> known[movie]).toArray();
    }

    /** What the expected ratings will hardly fall below. */
    double[] lowerBounds(int... movies) {
        return sight.lowerBounds(movies, of(movies), second);
    }

    /** Where the ratings of some movies lie with a known probability; none where the model cannot tell. */
    List<Optional<Interval>> intervals(int... movies) {
        return sight.intervals(model, movies, of(movies), second);
    }
}
