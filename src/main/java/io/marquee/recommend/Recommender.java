package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.BundleFile;
import io.marquee.clusters.Cluster;
import io.marquee.data.Index;
import io.marquee.models.RatingModel;
import io.marquee.models.TopList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Answers from one bundle, in memory. Immutable and safe from any thread. */
public final class Recommender {
    private final Bundle bundle;
    private final String version;
    private final RatingModel model;
    private final Candidates candidates;

    private Recommender(BundleFile file) {
        this.bundle = file.bundle();
        this.version = file.run().version();
        this.model = bundle.model();
        this.candidates = new Candidates(bundle);
    }

    /** A recommender that answers from a bundle. */
    public static Recommender of(BundleFile file) {
        return new Recommender(file);
    }

    /** The version of the bundle. */
    public String version() {
        return version;
    }

    /** The lowest user id, for examples. */
    public int firstUser() {
        return bundle.users().id(0);
    }

    /** The groups of users. */
    public List<Cluster> clusters() {
        return bundle.clusters().all();
    }

    /**
     * The movies with the highest predicted ratings among those that anyone in the user's cluster rated and the user did not.
     *
     * @param top the most movies wanted, at least 1; fewer come when there are no more candidates
     * @param at the moment that the predictions are for
     * @return empty for an unknown user
     * @throws IllegalArgumentException when {@code top} is less than 1
     */
    public Optional<Recommendation> recommend(int userId, int top, Instant at) {
        int user = bundle.users().position(userId);
        if (user == Index.ABSENT) {
            return Optional.empty();
        }
        Cluster cluster = bundle.clusters().cluster(bundle.clusters().of(user));
        return Optional.of(new Recommendation(userId, cluster, version, at, best(user, top, at)));
    }

    private List<Prediction> best(int user, int top, Instant at) {
        int[] movies = candidates.of(user);
        double[] scores = model.scores(user, movies, at.getEpochSecond());
        TopList best = new TopList(Math.min(top, Math.max(1, movies.length)));
        for (int i = 0; i < movies.length; i++) {
            best.offer(movies[i], scores[i]);
        }
        return predictions(best.movies(), best.scores());
    }

    private List<Prediction> predictions(int[] movies, double[] scores) {
        return IntStream.range(0, movies.length)
                .mapToObj(i -> new Prediction(bundle.catalogue().movie(movies[i]), scores[i]))
                .toList();
    }
}
