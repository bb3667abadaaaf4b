package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.BundleFile;
import io.marquee.bundle.SmallBundle;
import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.features.Synthetic;
import io.marquee.features.set.FeatureSet;
import io.marquee.models.Shared;
import io.marquee.models.boosting.BoostedModel;
import io.marquee.models.boosting.Forest;
import io.marquee.models.boosting.ForestBuilder;
import io.marquee.people.People;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/** Lists of a small synthetic set, and recommenders with trees made for a question. */
final class Lists {
    static final Instant NOW = Instant.parse("2020-06-15T12:30:00Z");
    static final Dataset DATASET = Synthetic.small(1);
    static final Bundle BUNDLE = SmallBundle.of(DATASET);
    static final Recommender RECOMMENDER = recommender(BUNDLE);
    static final int EVERYTHING = 1_000;

    private Lists() {}

    static Recommender recommender(Bundle bundle) {
        return Recommender.of(new BundleFile(bundle, SmallBundle.draft().withVersion("0123456789ab")));
    }

    static Recommender withForest(Forest forest) {
        Shared shared = BUNDLE.shared();
        BoostedModel model = new BoostedModel(shared.statistics(), shared.catalogue(), forest, shared.scale());
        return recommender(SmallBundle.with(BUNDLE, "boosted", model));
    }

    /** One split: 1 star below a value of a feature, 4 stars from there on. */
    static Forest oneSplit(String feature, float below) {
        List<String> columns = FeatureSet.of(BUNDLE.catalogue().genres()).names();
        ForestBuilder builder = new ForestBuilder(columns.size(), 3);
        builder.startTree();
        int split = builder.split(columns.indexOf(feature), below);
        builder.leaf(1);
        builder.rightOf(split);
        builder.leaf(4);
        return builder.build();
    }

    static Recommendation list(Recommender recommender, int userId, int top, Instant at) {
        return recommender.recommend(userId, top, at).orElseThrow();
    }

    /** A user of the training data who has said nothing since. */
    static Viewer viewer(Recommender recommender, int userId) {
        return recommender.viewer(userId, new People()).orElseThrow();
    }

    static Recommendation list(int userId, int top) {
        return list(RECOMMENDER, userId, top, NOW);
    }

    static List<Integer> ids(Recommendation list) {
        return list.predictions().stream()
                .map(prediction -> prediction.movie().id().value())
                .toList();
    }

    static int[] users() {
        return BUNDLE.users().ids().toArray();
    }

    /** The ids of the candidates, from the definition: rated by someone in the user's cluster, and not by the user. */
    static List<Integer> candidates(int userId) {
        Ratings ratings = DATASET.ratings();
        int user = BUNDLE.users().position(userId);
        int cluster = BUNDLE.clusters().of(user);
        TreeSet<Integer> ids = new TreeSet<>();
        for (int row = 0; row < ratings.size(); row++) {
            if (BUNDLE.clusters().of(ratings.user(row)) == cluster) {
                ids.add(ratings.movies().id(ratings.movie(row)));
            }
        }
        for (int row = 0; row < ratings.size(); row++) {
            if (ratings.user(row) == user) {
                ids.remove(ratings.movies().id(ratings.movie(row)));
            }
        }
        return List.copyOf(ids);
    }
}
