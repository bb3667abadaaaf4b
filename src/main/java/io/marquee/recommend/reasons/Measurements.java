package io.marquee.recommend.reasons;

import io.marquee.data.Catalogue;
import io.marquee.data.Ratings;
import io.marquee.models.Model;
import java.util.Collection;

/**
 * Measures what ratings do to scores, as far as the time allows: of someone with few ratings all, of someone with many those that
 * cheap hints put first. How many is a matter of how many there are, not of a clock, so that the same question always has the same
 * answer.
 */
public final class Measurements {
    private static final int MOST = 400;
    private static final int FEWEST = 16;
    private static final int MOST_FOR_LISTS = 32;

    /** Taking in so many ratings altogether is a matter of a tenth of a second or two. */
    private static final int MOST_TAKEN_IN = 120_000;

    private final Catalogue catalogue;
    private final Shortlist shortlist;

    private Measurements(Catalogue catalogue, Shortlist shortlist) {
        this.catalogue = catalogue;
        this.shortlist = shortlist;
    }

    /**
     * Measurements for the models of a bundle.
     *
     * @param models that may give hints
     */
    public static Measurements of(Catalogue catalogue, Collection<Model> models) {
        return new Measurements(catalogue, new Shortlist(Hints.of(catalogue, models)));
    }

    /**
     * Measures effects on one score.
     *
     * @param own all ratings of one person
     * @param movie position of the one in question
     * @param scoring of this movie
     * @param score as it is
     */
    public RatingEffects ofOne(Ratings own, int movie, Scoring scoring, double score) {
        return of(own, new int[] {movie}, scoring, new double[] {score}, most(own.size()));
    }

    /**
     * Measures effects on the scores of a list, less thoroughly.
     *
     * @param own all ratings of one person
     * @param movies positions of those in question
     * @param scoring of the same movies
     * @param scores of the same movies, as they are
     */
    public RatingEffects ofList(Ratings own, int[] movies, Scoring scoring, double... scores) {
        return of(own, movies, scoring, scores, Math.min(MOST_FOR_LISTS, most(own.size())));
    }

    private RatingEffects of(Ratings own, int[] movies, Scoring scoring, double[] scores, int most) {
        return RatingEffects.measure(catalogue, own, scoring, scores, shortlist.of(own, movies, most));
    }

    /** How many ratings of so many are measured. */
    static int most(int ratings) {
        return Math.max(FEWEST, Math.min(MOST, MOST_TAKEN_IN / Math.max(1, ratings)));
    }
}
