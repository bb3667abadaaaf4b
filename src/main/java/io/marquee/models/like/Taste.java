package io.marquee.models.like;

import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.models.UserSignals.Moments;
import io.marquee.models.algebra.LogisticRidge;
import io.marquee.models.algebra.Vectors;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the taste of one person: of newcomers, and of all users when training ends.
 *
 * @param hints of what is known
 * @param effects that are known; the mean taste is what ratings draw away from
 */
record Taste(LikeSettings settings, Hints hints, MovieTraits traits, Effects effects) {
    /** Each rating hears of one half of the others, about as much as in training. */
    private static final int MOST_PARTS = 2;

    private static final int MOST_STEPS = 10;
    private static final double TOLERANCE = 1e-4;

    /** The taste that one person's ratings tell of, at least one; hints come from other parts than a rating's own, as in training. */
    float[] of(Ratings ratings) {
        float[] stranger = effects.taste(Index.ABSENT);
        double[] centre = IntStream.range(0, stranger.length)
                .mapToDouble(trait -> stranger[trait])
                .toArray();
        double[] offsets = offsets(ratings);
        double[] taste = centre;
        double moved = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS && moved > TOLERANCE; step++) {
            double[] next = step(ratings, offsets, centre, taste);
            moved = distance(taste, next);
            taste = next;
        }
        return Vectors.narrow(taste);
    }

    private double[] step(Ratings ratings, double[] offsets, double[] centre, double[] taste) {
        LogisticRidge ridge = new LogisticRidge(traits.penalties(settings), centre);
        for (int row = 0; row < ratings.size(); row++) {
            float[] x = traits.of(ratings.movie(row));
            boolean liked = ratings.stars(row) >= settings.threshold();
            ridge.add(x, offsets[row], liked, offsets[row] + Vectors.dot(taste, x));
        }
        return ridge.solve();
    }

    /** The most that any weight has moved. */
    private static double distance(double[] before, double[] after) {
        return IntStream.range(0, after.length)
                .mapToDouble(trait -> Math.abs(after[trait] - before[trait]))
                .max()
                .orElse(0);
    }

    /** What explains each rating, but for taste. */
    private double[] offsets(Ratings ratings) {
        int parts = Math.min(MOST_PARTS, ratings.size());
        List<Hints> heard = parts == 1 ? List.of(hints) : hints.foldInWithoutEach(ratings, parts);
        double[] offsets = new double[ratings.size()];
        for (int part = 0; part < parts; part++) {
            Hints others = heard.get(part);
            Moments moments = others.mood().of(Index.ABSENT);
            for (int row = part; row < offsets.length; row += parts) {
                int movie = ratings.movie(row);
                float[] hint = others.mood(moments, ratings.second(row));
                hint[0] = others.stars(Index.ABSENT, movie, ratings.second(row));
                offsets[row] = Vectors.dot(effects.hints(), hint) + effects.movie(movie);
            }
        }
        return offsets;
    }
}
