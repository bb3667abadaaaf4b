package io.marquee.models.boosting;

import io.marquee.data.Catalogue;
import io.marquee.features.Feature.Kind;
import io.marquee.features.Statistics;
import io.marquee.features.set.FeatureSet;
import java.util.Arrays;

/**
 * Where the columns of a candidate come from, the same for all people: all features, then the signals of the user and the moment,
 * then those of the pair.
 *
 * @param catalogue of the movies
 * @param features the first columns
 * @param ofAll features that have one value for all candidates of one user at one moment
 * @param ofPair features of the pair
 * @param firstPairSignal the column of the first signal of the pair
 * @param shared by column: whether it has one value for all candidates of one user at one moment
 * @param movies the values of the features of movies
 */
record CandidateColumns(
        Catalogue catalogue,
        FeatureSet features,
        int[] ofAll,
        int[] ofPair,
        int firstPairSignal,
        boolean[] shared,
        DailyMovies movies) {
    static CandidateColumns of(Statistics statistics, Catalogue catalogue, Signals signals) {
        FeatureSet features = FeatureSet.of(catalogue.genres());
        int[] ofAll = features.columns(Kind::sharedByCandidates);
        int firstPairSignal = features.size() + signals.userColumns();
        boolean[] shared = new boolean[firstPairSignal + signals.pairColumns()];
        for (int column : ofAll) {
            shared[column] = true;
        }
        Arrays.fill(shared, features.size(), firstPairSignal, true);
        return new CandidateColumns(
                catalogue,
                features,
                ofAll,
                features.columns(kind -> kind == Kind.PAIR),
                firstPairSignal,
                shared,
                new DailyMovies(statistics, catalogue, features));
    }

    /** The number of columns. */
    int count() {
        return shared.length;
    }
}
