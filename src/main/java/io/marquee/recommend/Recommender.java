package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.BundleFile;
import io.marquee.clusters.Cluster;
import io.marquee.data.Catalogue;
import io.marquee.data.Index;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.people.People;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Answers from one bundle, in memory. Immutable and safe from any thread. */
public final class Recommender {
    private static final int WARM_UP_LISTS = 100;
    private static final int WARM_UP_LENGTH = 10;

    private final Bundle bundle;
    private final String version;
    private final Orders orders;
    private final Viewers viewers;
    private final BestMovies best;
    private final PairOpinions opinions;
    private final Onboarding onboarding;

    private Recommender(BundleFile file) {
        this.bundle = file.bundle();
        this.version = file.run().version();
        this.orders = new Orders(bundle.models());
        this.viewers = new Viewers(bundle);
        this.best = new BestMovies(bundle);
        this.opinions = new PairOpinions(bundle, version);
        this.onboarding = new Onboarding(bundle);
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
     * The person with an id, as known by now.
     *
     * @param people who speaks beside the training data
     * @return empty when nobody has the id
     */
    public Optional<Viewer> viewer(int userId, People people) {
        return viewers.find(userId, people);
    }

    /**
     * Someone without an id.
     *
     * @param ratings of this person alone, over the movies of {@link #movies()}; may be none
     */
    public Viewer viewer(Ratings ratings) {
        return viewers.of(ratings);
    }

    /** The movies. */
    public Catalogue movies() {
        return bundle.catalogue();
    }

    /** The highest user id of the training data. */
    public int lastUser() {
        return bundle.users().id(bundle.users().size() - 1);
    }

    /**
     * The best movies among those that anyone in the person's cluster rated and the person neither rated nor rejected.
     *
     * @param order one that {@link #order} gave
     * @param top the most movies wanted, at least 1; fewer come when there are no more candidates
     * @param at the moment that the predictions are for
     * @throws IllegalArgumentException when {@code top} is less than 1
     */
    public Recommendation recommend(Viewer viewer, Order order, int top, Instant at) {
        List<Prediction> predictions = best.of(viewer, order, top, at.getEpochSecond());
        return new Recommendation(viewer.userId(), viewer.cluster(), version, at, order, predictions);
    }

    /** The list of a user of the training data where nothing is asked for: by the stars of the version's own model. */
    public Optional<Recommendation> recommend(int userId, int top, Instant at) {
        return viewer(userId, new People())
                .map(viewer -> recommend(viewer, order(Optional.empty(), Optional.empty()), top, at));
    }

    /**
     * What every served model makes of a person and a movie.
     *
     * @param at the moment that the opinions are for
     * @return empty when the movie is unknown
     */
    public Optional<Opinions> opinions(Viewer viewer, MovieId movieId, Instant at) {
        return opinions.of(viewer, movieId, at);
    }

    /**
     * The movies to ask a newcomer about next, the most telling first; every answer changes them.
     *
     * @param unknown movies that the newcomer does not know
     * @param most how many are wanted
     */
    public List<Question> questions(Viewer viewer, Collection<MovieId> unknown, int most) {
        BitSet positions = new BitSet();
        unknown.stream()
                .mapToInt(id -> bundle.catalogue().index().position(id.value()))
                .filter(position -> position != Index.ABSENT)
                .forEach(positions::set);
        return onboarding.next(viewer, positions, most);
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
            int user = bundle.users().id((int) ((long) list * users / WARM_UP_LISTS));
            best.of(
                    viewer(user, new People()).orElseThrow(),
                    all[list % all.length],
                    WARM_UP_LENGTH,
                    at.getEpochSecond());
        }
    }
}
