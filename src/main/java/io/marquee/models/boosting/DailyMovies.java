package io.marquee.models.boosting;

import io.marquee.data.Catalogue;
import io.marquee.features.Statistics;
import io.marquee.features.set.FeatureSet;

/** The {@link MovieRows} of the day that was last asked about, made once for everyone who asks. */
final class DailyMovies {
    private final Statistics statistics;
    private final Catalogue catalogue;
    private final FeatureSet features;
    private volatile MovieRows today;

    DailyMovies(Statistics statistics, Catalogue catalogue, FeatureSet features) {
        this.statistics = statistics;
        this.catalogue = catalogue;
        this.features = features;
        this.today = MovieRows.of(statistics, catalogue, features, 0);
    }

    /**
     * The rows of a day.
     *
     * @param day since 1970-01-01, UTC
     * @param second a moment of that day
     */
    MovieRows of(long day, long second) {
        MovieRows rows = today;
        if (!rows.areOf(day)) {
            rows = MovieRows.of(statistics, catalogue, features, second);
            today = rows;
        }
        return rows;
    }
}
