package io.marquee.recommend.reasons;

import io.marquee.data.Catalogue;
import io.marquee.data.Ratings;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/** What single ratings of a person do to scores, measured: the scores as they are less those without the rating. */
public final class RatingEffects {
    /** What is smaller is the rounding of the arithmetic. */
    private static final double LEAST = 1e-6;

    private final Catalogue catalogue;
    private final Ratings own;
    private final Scoring scoring;
    private final double[] scores;
    private final int[] rows;
    private final double[][] effects;

    private RatingEffects(Catalogue catalogue, Ratings own, Scoring scoring, double[] scores, int[] rows) {
        this.catalogue = catalogue;
        this.own = own;
        this.scoring = scoring;
        this.scores = scores;
        this.rows = rows;
        this.effects = Arrays.stream(rows).mapToObj(this::without).toArray(double[][]::new);
    }

    /**
     * Measures the effects of some ratings.
     *
     * @param own all ratings of one person
     * @param scores as they are, by movie in question
     * @param rows of the ratings to measure; of equal effects those come first that come first here
     */
    static RatingEffects measure(Catalogue catalogue, Ratings own, Scoring scoring, double[] scores, int... rows) {
        return new RatingEffects(catalogue, own, scoring, scores, rows);
    }

    private double[] without(int... left) {
        int[] rest = IntStream.range(0, own.size())
                .filter(row -> Arrays.stream(left).noneMatch(out -> out == row))
                .toArray();
        double[] others = scoring.of(own.select(rest));
        double[] effect = new double[scores.length];
        Arrays.setAll(effect, movie -> scores[movie] - others[movie]);
        return effect;
    }

    /**
     * The largest effects on one of the movies in question.
     *
     * @param place of the movie among those in question
     * @param top how many of each kind
     */
    public RatingReasons of(int place, int top) {
        int[] raising = largest(place, top, effect -> effect > LEAST);
        int[] lowering = largest(place, top, effect -> effect < -LEAST);
        double together = raising.length == 0
                ? 0
                : without(Arrays.stream(raising).map(i -> rows[i]).toArray())[place];
        return new RatingReasons(own.size(), rows.length, together, reasons(place, raising), reasons(place, lowering));
    }

    /** The ratings that raise one of the movies in question most. */
    public List<RatingReason> raising(int place, int top) {
        return reasons(place, largest(place, top, effect -> effect > LEAST));
    }

    private int[] largest(int place, int top, DoublePredicate kind) {
        return IntStream.range(0, rows.length)
                .filter(i -> kind.test(effects[i][place]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(effects[i][place])))
                .limit(top)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private List<RatingReason> reasons(int place, int... chosen) {
        return Arrays.stream(chosen)
                .mapToObj(i -> new RatingReason(
                        catalogue.movie(own.movie(rows[i])),
                        own.stars(rows[i]),
                        Instant.ofEpochSecond(own.second(rows[i])),
                        effects[i][place]))
                .toList();
    }
}
