package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.BundleFile;
import io.marquee.clusters.Cluster;
import io.marquee.data.Catalogue;
import io.marquee.data.Index;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.models.Lazy;
import io.marquee.people.People;
import io.marquee.people.Person;
import io.marquee.recommend.group.GroupRecommendation;
import io.marquee.recommend.group.Strategy;
import io.marquee.recommend.query.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Answers from one bundle, in memory. Immutable and safe from any thread. */
public final class Recommender {
    private final Bundle bundle;
    private final String version;
    private final Viewers viewers;
    private final ListMaker lists;
    private final PairOpinions opinions;
    private final Insights insights;
    private final Lazy<ShelfMaker> shelves;

    private Recommender(BundleFile file) {
        this.bundle = file.bundle();
        this.version = file.run().version();
        this.viewers = new Viewers(bundle);
        this.lists = new ListMaker(bundle, version);
        this.opinions = new PairOpinions(bundle, version);
        this.insights = new Insights(bundle, version);
        this.shelves = new Lazy<>(() -> new ShelfMaker(bundle, version, lists));
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

    /** The id of the group that is nearest to a taste profile, which has a share for each genre. */
    public int nearestCluster(double... profile) {
        return bundle.clusters().nearest(profile);
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
        return lists.order(model, rank);
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

    /** The ids of all who can be asked about, ascending: users of the training data and people who joined, but for the forgotten. */
    public IntStream userIds(People people) {
        IntStream joined = people.all().stream().mapToInt(Person::userId);
        return Index.of(IntStream.concat(bundle.users().ids(), joined)).ids().filter(id -> !people.isForgotten(id));
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
     * A page of a person's list: the best movies of those in the pool that pass the filter and that the person neither rated,
     * rejected nor has seen. Someone of whom nothing is known gets, where the query asks for no order, an introduction: what most people
     * watch, with a diversity of {@value ListMaker#DIVERSITY_OF_INTRODUCTION} unless it asks for another. All other lists have none by default.
     *
     * @throws NotServedException for a model, a genre or a cluster that the version does not have
     */
    public Recommendation recommend(Viewer viewer, Query query) {
        return lists.of(viewer, query);
    }

    /**
     * A page of the list of people who watch together: movies of all of their pools that none of them rated, rejected or has seen,
     * by the stars that a model predicts for each of them.
     *
     * @param members at least one
     * @throws NotServedException for a genre or a cluster that the version does not have, and for a model that it does not have
     *     or that predicts no ratings
     */
    public GroupRecommendation recommend(List<Viewer> members, Strategy strategy, Query query) {
        return lists.of(members, strategy, query);
    }

    /**
     * Looks whether a query can be answered at all, before it is asked for many.
     *
     * @throws NotServedException for a model, a genre or a cluster that the version does not have
     */
    public void check(Query query) {
        lists.check(query);
    }

    /**
     * The best movies among those that anyone in the person's cluster rated and the person neither rated, rejected nor has seen.
     *
     * @param order one that {@link #order} gave
     * @param top the most movies wanted, at least 1; fewer come when there are no more candidates
     * @param at the moment that the predictions are for
     * @throws IllegalArgumentException when {@code top} is less than 1
     */
    public Recommendation recommend(Viewer viewer, Order order, int top, Instant at) {
        return recommend(viewer, Query.best(top, at).by(order));
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

    /** What else there is to know: why a score is what it is, who and what is alike, which movies there are. */
    public Insights insights() {
        return insights;
    }

    /** What home pages show. */
    public ShelfMaker shelves() {
        return shelves.get();
    }

    /**
     * Makes lists for some users and forgets them, so that the first caller need not wait for Java to load and compile.
     *
     * @param at the moment that callers will ask about: some of the work is kept for its day
     * @param most the time after which no further list is begun
     */
    public void warmUp(Instant at, Duration most) {
        lists.warmUp(viewers, at, most);
    }

    /** The same for searches and shelves: makes some, and forgets them. */
    public void warmUpRest(Instant at) {
        insights.warmUp();
        viewers.find(firstUser(), new People())
                .ifPresent(viewer -> shelves().of(viewer, Query.best(1, at), new People()));
    }
}
