package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.ServedModels;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.features.Statistics;
import io.marquee.models.Interval;
import io.marquee.models.IntervalModel;
import io.marquee.models.Model;
import io.marquee.models.RatingModel;
import io.marquee.models.Scorer;
import io.marquee.models.trust.LowerBound;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** How the models of a bundle see one person. Safe from any thread. */
final class Sight {
    private final Bundle bundle;
    private final int position;
    private final Function<Model, Scorer> seeing;
    private final Map<String, Scorer> scorers = new ConcurrentHashMap<>();

    private Sight(Bundle bundle, int position, Function<Model, Scorer> seeing) {
        this.bundle = bundle;
        this.position = position;
        this.seeing = seeing;
    }

    /** Of a user of the training data, as training saw them. */
    static Sight ofTraining(Bundle bundle, int position) {
        return new Sight(bundle, position, model -> model);
    }

    /** Of someone of whom no rating is known. */
    static Sight ofStranger(Bundle bundle) {
        return ofTraining(bundle, Index.ABSENT);
    }

    /** Of someone who is folded in, model by model as they are needed. */
    static Sight ofNewcomer(Bundle bundle, Ratings ratings) {
        return new Sight(bundle, Statistics.NEWCOMER, model -> model.foldIn(ratings));
    }

    /** Which user to ask the scorers about. */
    int position() {
        return position;
    }

    /** What a served model gives the person. */
    Scorer by(String model) {
        return scorers.computeIfAbsent(
                model, name -> seeing.apply(bundle.models().find(name).orElseThrow()));
    }

    /** The model that predicts ratings where a request names none. */
    Scorer stars() {
        return by(bundle.models().stars());
    }

    /** A served model where it predicts ratings, and else the one that predicts them where a request names none. */
    Scorer stars(String model) {
        Scorer scorer = by(model);
        return scorer instanceof RatingModel ? scorer : stars();
    }

    /** What the expected ratings will hardly fall below; the predicted stars themselves in a bundle without bounds. */
    double[] lowerBounds(int[] movies, double[] stars, long second) {
        return bundle.bound()
                .map(bound -> bound.below(stars, uncertainty(bound).scores(position, movies, second)))
                .orElse(stars);
    }

    /**
     * Where ratings lie with a known probability; none where the model cannot tell.
     *
     * @param model that predicts them, as it sees the person
     * @param stars what it predicts for each of the movies
     */
    List<Optional<Interval>> intervals(Scorer model, int[] movies, double[] stars, long second) {
        return model instanceof IntervalModel knowing
                ? knowing.intervals(position, movies, stars, second).stream()
                        .map(Optional::of)
                        .toList()
                : Collections.nCopies(movies.length, Optional.empty());
    }

    private Scorer uncertainty(LowerBound bound) {
        return scorers.computeIfAbsent("", none -> seeing.apply(bound.uncertainty()));
    }

    /** The models. */
    ServedModels models() {
        return bundle.models();
    }
}
