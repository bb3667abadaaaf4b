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
    private static final int MOST = 128;
    private static final int FEWEST = 16;

    /** Taking in so many ratings altogether is a matter of some tenths of a second. */
    private static final int MOST_TAKEN_IN = 40_000;

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
     * Measures.
     *
     * @param own all ratings of one person
     * @param movies positions of those in question
     * @param scores of these movies, as they are
     * @param scoring of the same movies
     */
    public RatingEffects of(Ratings own, int[] movies, double[] scores, Scoring scoring) {
        int[] rows = shortlist.of(own, movies, most(own.size()));
        return RatingEffects.measure(catalogue, own, scoring, scores, rows);
    }

    /** How many ratings of so many are measured. */
    static int most(int ratings) {
        return ratings <= MOST ? MOST : Math.max(FEWEST, Math.min(MOST, MOST_TAKEN_IN / ratings));
    }
}
