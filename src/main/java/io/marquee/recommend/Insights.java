package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.data.Grouping;
import io.marquee.data.Index;
import io.marquee.data.MovieId;
import io.marquee.models.Lazy;
import io.marquee.people.People;
import io.marquee.recommend.map.TasteMap;
import io.marquee.recommend.reasons.RatingReason;
import io.marquee.recommend.reasons.Reasons;
import io.marquee.recommend.tastes.Likeness;
import io.marquee.recommend.tastes.MovieLikenesses;
import io.marquee.recommend.tastes.Pair;
import io.marquee.recommend.tastes.SimilarMovies;
import io.marquee.recommend.tastes.SimilarUser;
import io.marquee.recommend.tastes.Tastes;
import io.marquee.recommend.titles.FoundMovies;
import io.marquee.recommend.titles.MovieFinder;
import io.marquee.recommend.titles.MovieSearch;
import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a bundle knows beside lists: why a score is what it is, who and what is alike, which movies there are. Safe from any thread. */
public final class Insights {
    private final Bundle bundle;
    private final Explanations explanations;
    private final Tastes tastes;
    private final MovieLikenesses movies;
    private final Lazy<MovieFinder> finder;
    private final Lazy<Onboarding> onboarding;
    private final Lazy<TasteMap> map;

    Insights(Bundle bundle, String version) {
        Grouping byUser = bundle.ratings().byUser();
        this.bundle = bundle;
        this.explanations = new Explanations(bundle, version);
        this.tastes = new Tastes(bundle.catalogue(), bundle.ratings(), byUser);
        this.movies = new MovieLikenesses(bundle, byUser);
        this.onboarding = new Lazy<>(() -> new Onboarding(bundle));
        this.map = new Lazy<>(() -> TasteMap.of(bundle, byUser));
        this.finder = new Lazy<>(() -> MovieFinder.of(bundle.catalogue(), bundle.ratings()));
    }

    /**
     * Why the model of an order scores a movie for a person as it does. By stars, what is explained are the predicted ones, not
     * how far they can be trusted.
     *
     * @param order one that {@link Recommender#order} gave
     * @param at the moment that the score is for
     * @param top how many reasons of each kind are wanted at most, at least 1
     * @return empty when the movie is unknown
     */
    public Optional<Reasons> reasons(Viewer viewer, MovieId movieId, Order order, Instant at, int top) {
        return explanations.of(viewer, movieId, order, at, top);
    }

    /**
     * The ratings that raise the scores of the movies of a list most, measured for all of them at once.
     *
     * @param most of each movie
     * @return a list for each movie of the recommendation
     */
    public List<List<RatingReason>> reasons(Viewer viewer, Recommendation list, int most) {
        List<MovieId> ids =
                list.predictions().stream().map(line -> line.movie().id()).toList();
        return explanations.ofList(viewer, ids, list.order(), list.at(), most);
    }

    /**
     * The users of the training data, by what they rated there, whose taste is most like a person's present one; nobody who is to
     * be forgotten.
     */
    public List<SimilarUser> similarUsers(Viewer viewer, People people, int top) {
        int self = viewer.userId().orElse(Index.ABSENT);
        return tastes.nearest(viewer.ratings(), id -> id != self && !people.isForgotten(id), top);
    }

    /** Two people side by side. */
    public Pair compare(Viewer viewer, Viewer other) {
        return tastes.compare(viewer.ratings(), other.ratings());
    }

    /** The likeness of everyone to everyone: people × people. */
    public List<List<Likeness>> compareAll(List<Viewer> people) {
        return tastes.compareAll(people.stream().map(Viewer::ratings).toList());
    }

    /** The movies most similar to one; empty when it is unknown. */
    public Optional<SimilarMovies> similarMovies(MovieId movieId, int top) {
        int movie = bundle.catalogue().index().position(movieId.value());
        return movie == Index.ABSENT ? Optional.empty() : Optional.of(movies.nearest(movie, top));
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
        return onboarding.get().next(viewer, positions, most);
    }

    /**
     * Movies by title, genre and year.
     *
     * @throws NotServedException for a genre that the version does not have
     */
    public FoundMovies find(MovieSearch search) {
        return finder.get().find(search);
    }

    /** Where the users of the training data lie by their taste. */
    public TasteMap map() {
        return map.get();
    }

    /** What a person will probably rate some known movies, in stars, by the version's own model. */
    public Map<MovieId, Double> predictedRatings(Viewer viewer, List<MovieId> ids, Instant at) {
        int[] movies = ids.stream()
                .mapToInt(id -> bundle.catalogue().index().position(id.value()))
                .toArray();
        Sight sight = viewer.sight();
        double[] stars = sight.stars().scores(sight.position(), movies, at.getEpochSecond());
        return IntStream.range(0, movies.length).boxed().collect(Collectors.toMap(ids::get, place -> stars[place]));
    }

    /** What a person gave each of some movies of the bundle, in stars; those without a rating of theirs are left out. */
    public Map<MovieId, Double> ownRatings(Viewer viewer, List<MovieId> ids) {
        Map<MovieId, Double> own = new HashMap<>();
        for (MovieId id : ids) {
            viewer.rated(bundle.catalogue().index().position(id.value())).ifPresent(stars -> own.put(id, stars));
        }
        return own;
    }

    /** Prepares what the first search would have to wait for. */
    void warmUp() {
        find(MovieSearch.of("a", 1));
    }
}
