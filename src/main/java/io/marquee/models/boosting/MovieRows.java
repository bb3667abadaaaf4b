package io.marquee.models.boosting;

import io.marquee.data.Catalogue;
import io.marquee.data.Index;
import io.marquee.features.Evidence;
import io.marquee.features.Feature.Kind;
import io.marquee.features.Statistics;
import io.marquee.features.set.FeatureSet;

/**
 * The features that hang on the movie and the day alone, for every movie on one day: a row a movie, and a last one for an
 * unseen movie. The places of other features are left zero.
 */
final class MovieRows {
    private final long day;
    private final int columns;
    private final float[] values;

    private MovieRows(long day, int columns, float[] values) {
        this.day = day;
        this.columns = columns;
        this.values = values;
    }

    static MovieRows of(Statistics statistics, Catalogue catalogue, FeatureSet features, long second) {
        int[] ofMovie = features.columns(kind -> kind == Kind.MOVIE);
        float[] values = new float[(catalogue.size() + 1) * features.size()];
        Evidence evidence = new Evidence(statistics, catalogue);
        for (int row = 0; row <= catalogue.size(); row++) {
            evidence.about(Index.ABSENT, row == catalogue.size() ? Index.ABSENT : row, second);
            features.fill(ofMovie, evidence, values, row * features.size());
        }
        return new MovieRows(evidence.day(), features.size(), values);
    }

    /** Whether the rows are those of this day, in days since 1970-01-01, UTC. */
    boolean areOf(long thatDay) {
        return day == thatDay;
    }

    /** Copies the row of a movie, to begin at {@code into[at]}. */
    void copy(int movie, float[] into, int at) {
        int row = movie == Index.ABSENT ? values.length / columns - 1 : movie;
        System.arraycopy(values, row * columns, into, at, columns);
    }
}
