package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.models.Interval;
import io.marquee.models.Scorer;
import io.marquee.recommend.group.GroupRecommendation;
import io.marquee.recommend.group.Strategy;
import io.marquee.recommend.query.Query;
import io.marquee.recommend.variety.Popularity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Scores someone's candidates and keeps the best. */
final class BestMovies {
    private final Bundle bundle;
    private final Candidates candidates;
    private final Selection selection;

    BestMovies(Bundle bundle) {
        Popularity popularity = Popularity.of(bundle.ratings());
        this.bundle = bundle;
        this.candidates = new Candidates(bundle, popularity);
        this.selection = new Selection(bundle, popularity);
    }

    /** Refuses a pool or a genre that there is not. */
    void check(Query query) {
        candidates.of(List.of(), query);
    }

    /** What is on the page that is asked for. */
    Best of(Viewer viewer, Order order, Query query) {
        int[] movies = candidates(viewer, query);
        Sight sight = viewer.sight();
        double[] scores = sight.by(order.model())
                .scores(sight.position(), movies, query.at().getEpochSecond());
        return new Best(
                movies.length,
                order.rank() == Rank.STARS
                        ? byStars(sight, order.model(), movies, scores, query)
                        : byRelevance(sight, order.model(), movies, scores, query));
    }

    /** The same for people who watch together, by the stars of a model. */
    GroupRecommendation of(List<Viewer> members, Strategy strategy, String model, Query query, String version) {
        int[] movies = candidates.of(members, query);
        BestForGroup best = new BestForGroup(
                bundle, selection, strategy, members, movies, model, query.at().getEpochSecond());
        return new GroupRecommendation(strategy, version, model, query, best.total(), best.page(query));
    }

    private List<Prediction> byStars(Sight sight, String model, int[] movies, double[] stars, Query query) {
        long second = query.at().getEpochSecond();
        double[] bounds = sight.lowerBounds(movies, stars, second);
        boolean bounded = bundle.bound().isPresent();
        int[] places = selection.page(movies, bounds, query);
        int[] listed = IntStream.of(places).map(place -> movies[place]).toArray();
        double[] theirs =
                IntStream.of(places).mapToDouble(place -> stars[place]).toArray();
        List<Optional<Interval>> intervals = sight.intervals(sight.by(model), listed, theirs, second);
        return IntStream.range(0, places.length)
                .mapToObj(i -> new Prediction(
                        bundle.catalogue().movie(listed[i]),
                        theirs[i],
                        intervals.get(i),
                        bounded ? OptionalDouble.of(bounds[places[i]]) : OptionalDouble.empty(),
                        OptionalDouble.empty()))
                .toList();
    }

    /** What a list may be taken from. */
    int[] candidates(Viewer viewer, Query query) {
        return candidates.of(List.of(viewer), query);
    }

    private List<Prediction> byRelevance(Sight sight, String model, int[] movies, double[] scores, Query query) {
        long second = query.at().getEpochSecond();
        int[] places = selection.page(movies, scores, query);
        int[] listed = IntStream.of(places).map(place -> movies[place]).toArray();
        Scorer ofStars = sight.stars(model);
        double[] stars = ofStars.scores(sight.position(), listed, second);
        List<Optional<Interval>> intervals = sight.intervals(ofStars, listed, stars, second);
        return IntStream.range(0, listed.length)
                .mapToObj(i -> new Prediction(
                        bundle.catalogue().movie(listed[i]),
                        stars[i],
                        intervals.get(i),
                        OptionalDouble.empty(),
                        OptionalDouble.of(scores[places[i]])))
                .toList();
    }

    /**
     * A page.
     *
     * @param total of the candidates
     */
    record Best(int total, List<Prediction> predictions) {}
}
