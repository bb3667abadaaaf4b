package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.data.Index;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.models.ColumnModel;
import io.marquee.models.Model;
import io.marquee.models.Scorer;
import io.marquee.recommend.reasons.FeatureEffects;
import io.marquee.recommend.reasons.FeatureReasons;
import io.marquee.recommend.reasons.Measurements;
import io.marquee.recommend.reasons.RatingEffects;
import io.marquee.recommend.reasons.RatingReason;
import io.marquee.recommend.reasons.Reasons;
import io.marquee.recommend.reasons.Scoring;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Explains the scores of a bundle's models by measuring what they would be otherwise. */
final class Explanations {
    private final Bundle bundle;
    private final String version;
    private final Measurements measurements;

    Explanations(Bundle bundle, String version) {
        this.bundle = bundle;
        this.version = version;
        this.measurements =
                Measurements.of(bundle.catalogue(), bundle.models().byName().values());
    }

    Optional<Reasons> of(Viewer viewer, MovieId movieId, Order order, Instant at, int top) {
        int movie = position(movieId);
        return movie == Index.ABSENT ? Optional.empty() : Optional.of(of(viewer, movie, order, at, top));
    }

    private Reasons of(Viewer viewer, int movie, Order order, Instant at, int top) {
        long second = at.getEpochSecond();
        Sight sight = viewer.sight();
        Model model = bundle.models().find(order.model()).orElseThrow();
        double score = sight.by(order.model()).score(sight.position(), movie, second);
        Scoring scoring = own -> {
            Sight without = sight(own);
            return new double[] {without.by(order.model()).score(without.position(), movie, second)};
        };
        return new Reasons(
                viewer.userId(),
                bundle.catalogue().movie(movie),
                version,
                at,
                order.model(),
                Opinion.Meaning.of(model),
                score,
                viewer.rated(movie),
                measurements.ofOne(viewer.ratings(), movie, scoring, score).of(0, top),
                features(sight, model, order.model(), movie, second, top));
    }

    /** The ratings that raise each movie of a list most, at most {@code most} of them. */
    List<List<RatingReason>> ofList(Viewer viewer, List<MovieId> list, Order order, Instant at, int most) {
        int[] movies = list.stream().mapToInt(this::position).toArray();
        long second = at.getEpochSecond();
        RatingEffects effects = measurements.ofList(
                viewer.ratings(),
                movies,
                own -> scores(sight(own), order, second, movies),
                scores(viewer.sight(), order, second, movies));
        return IntStream.range(0, movies.length)
                .mapToObj(place -> effects.raising(place, most))
                .toList();
    }

    private int position(MovieId id) {
        return bundle.catalogue().index().position(id.value());
    }

    private Sight sight(Ratings own) {
        return own.size() == 0 ? Sight.ofStranger(bundle) : Sight.ofNewcomer(bundle, own);
    }

    private static double[] scores(Sight sight, Order order, long second, int... movies) {
        return sight.by(order.model()).scores(sight.position(), movies, second);
    }

    private static FeatureReasons features(Sight sight, Model model, String name, int movie, long second, int top) {
        Scorer own = sight.by(name);
        return model instanceof ColumnModel columns && own instanceof ColumnModel ownColumns
                ? FeatureEffects.of(ownColumns, columns, sight.position(), movie, second, top)
                : FeatureReasons.NONE;
    }
}
