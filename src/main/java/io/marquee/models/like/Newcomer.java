package io.marquee.models.like;

import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.models.algebra.LogisticRidge;
import io.marquee.models.algebra.Vectors;
import java.util.stream.IntStream;

/**
 * Somebody whom training has not seen, by a few ratings.
 *
 * @param ratings at least one
 * @param settings that the model was fitted with
 */
record Newcomer(Ratings ratings, LikeSettings settings) {
    private static final int MOST_PARTS = 10;
    private static final int STEPS = 30;

    /** The taste that the ratings tell of; hints come from ratings in other parts than the one at hand, as in training. */
    float[] taste(Hints hints, MovieTraits traits, Effects effects) {
        float[] stranger = effects.taste(Index.ABSENT);
        double[] centre = IntStream.range(0, stranger.length)
                .mapToDouble(trait -> stranger[trait])
                .toArray();
        double[] offsets = offsets(hints, effects);
        double[] taste = centre;
        for (int step = 0; step < STEPS; step++) {
            LogisticRidge ridge = new LogisticRidge(traits.penalties(settings), centre);
            for (int row = 0; row < ratings.size(); row++) {
                float[] x = traits.of(ratings.movie(row));
                boolean liked = ratings.stars(row) >= settings.threshold();
                ridge.add(x, offsets[row], liked, offsets[row] + Vectors.dot(taste, x));
            }
            taste = ridge.solve();
        }
        float[] narrow = new float[taste.length];
        for (int trait = 0; trait < narrow.length; trait++) {
            narrow[trait] = (float) taste[trait];
        }
        return narrow;
    }

    /** What explains each rating, but for taste. */
    private double[] offsets(Hints hints, Effects effects) {
        int parts = Math.min(MOST_PARTS, ratings.size());
        double[] offsets = new double[ratings.size()];
        for (int part = 0; part < parts; part++) {
            int its = part;
            int[] others = IntStream.range(0, ratings.size())
                    .filter(row -> row % parts != its)
                    .toArray();
            Hints heard = hints.ofNewcomer(ratings.select(others));
            for (int row = part; row < offsets.length; row += parts) {
                int movie = ratings.movie(row);
                float[] hint = heard.mood(heard.mood().of(Index.ABSENT), ratings.second(row));
                hint[0] = heard.stars(Index.ABSENT, movie, ratings.second(row));
                offsets[row] = Vectors.dot(effects.hints(), hint) + effects.movie(movie);
            }
        }
        return offsets;
    }
}
