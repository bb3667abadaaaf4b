package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.BundleFile;
import io.marquee.clusters.Cluster;
import io.marquee.data.Index;
import io.marquee.data.MovieId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers from one bundle, in memory. Immutable and safe from any thread. */
public final class Recommender {
    private static final int WARM_UP_LISTS = 100;
    private static final int WARM_UP_LENGTH = 10;

    private final Bundle bundle;
    private final String version;
    private final Orders orders;
    private final BestMovies best;
    private final PairOpinions opinions;

    private Recommender(BundleFile file) {
        this.bundle = file.bundle();
        this.version = file.run().version();
        this.orders = new Orders(bundle.models());
        this.best = new BestMovies(bundle);
        this.opinions = new PairOpinions(bundle, version);
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

    /** What each served model's numbers mean, by the model's name, in the order of the plan. */
    public List<ServedModel> models() {
        return bundle.models().byName().entrySet().stream()
                .map(entry -> new ServedModel(entry.getKey(), Opinion.Meaning.of(entry.getValue())))
                .toList();
    }

    /**
     * The order that is asked for. A model without a rank orders by stars if it predicts them, and else by relevance; a rank
     * without a model is that of the version's own model for it.
     *
     * @throws NotServedException for a model that is not served, and for stars by one that predicts none
     */
    public Order order(Optional<String> model, Optional<Rank> rank) {
        return orders.of(model, rank);
    }

    /**
     * The best movies among those that anyone in the user's cluster rated and the user did not.
     *
     * @param order one that {@link #order} gave
     * @param top the most movies wanted, at least 1; fewer come when there are no more candidates
     * @param at the moment that the predictions are for
     * @return empty for an unknown user
     * @throws IllegalArgumentException when {@code top} is less than 1
     */
    public Optional<Recommendation> recommend(int userId, Order order, int top, Instant at) {
        int user = bundle.users().position(userId);
        if (user == Index.ABSENT) {
            return Optional.empty();
        }
        Cluster cluster = bundle.clusters().cluster(bundle.clusters().of(user));
        List<Prediction> predictions = best.of(user, order, top, at.getEpochSecond());
        return Optional.of(new Recommendation(userId, cluster, version, at, order, predictions));
    }

    /** The list of a user where nothing is asked for: by the stars of the version's own model. */
    public Optional<Recommendation> recommend(int userId, int top, Instant at) {
        return recommend(userId, order(Optional.empty(), Optional.empty()), top, at);
    }

    /**
     * What every served model makes of a user and a movie.
     *
     * @param at the moment that the opinions are for
     * @return empty when the user or the movie is unknown
     */
    public Optional<Opinions> opinions(int userId, MovieId movieId, Instant at) {
        return opinions.of(userId, movieId, at);
    }

    /**
     * Makes lists for some users and forgets them, so that the first caller need not wait for Java to load and compile.
     *
     * @param at the moment that callers will ask about: some of the work is kept for its day
     * @param most the time after which no further list is begun
     */
    public void warmUp(Instant at, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        int users = bundle.users().size();
        Order[] all = {
            order(Optional.empty(), Optional.of(Rank.STARS)), order(Optional.empty(), Optional.of(Rank.RELEVANCE))
        };
        for (int list = 0; list < WARM_UP_LISTS && System.nanoTime() < end; list++) {
            int user = (int) ((long) list * users / WARM_UP_LISTS);
            best.of(user, all[list % all.length], WARM_UP_LENGTH, at.getEpochSecond());
        }
    }

    /** Whether a user is known. */
    public boolean knowsUser(int userId) {
        return bundle.users().contains(userId);
    }
}
