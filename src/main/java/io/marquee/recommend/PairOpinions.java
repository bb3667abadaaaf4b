package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.ServedModels;
import io.marquee.data.Index;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.models.Interval;
import io.marquee.models.IntervalModel;
import io.marquee.models.LikeModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Asks all models of a bundle about one person and one movie. */
final class PairOpinions {
    private final Bundle bundle;
    private final ServedModels models;
    private final String version;

    PairOpinions(Bundle bundle, String version) {
        this.bundle = bundle;
        this.models = bundle.models();
        this.version = version;
    }

    Optional<Opinions> of(Viewer viewer, MovieId movieId, Instant at) {
        int movie = bundle.catalogue().index().position(movieId.value());
        if (movie == Index.ABSENT) {
            return Optional.empty();
        }
        Sight sight = viewer.sight();
        long second = at.getEpochSecond();
        return Optional.of(new Opinions(
                viewer.userId(),
                bundle.catalogue().movie(movie),
                version,
                at,
                rated(viewer.ratings(), movie),
                models.stars(),
                sight.stars().score(sight.position(), movie, second),
                interval(sight, movie, second),
                like(sight, movie, second),
                all(sight, movie, second)));
    }

    private static OptionalDouble rated(Ratings own, int movie) {
        int row = own.row(0, movie);
        return row == Index.ABSENT ? OptionalDouble.empty() : OptionalDouble.of(own.stars(row));
    }

    private static Optional<Interval> interval(Sight sight, int movie, long second) {
        return Optional.of(sight.stars())
                .filter(IntervalModel.class::isInstance)
                .map(model -> ((IntervalModel) model).interval(sight.position(), movie, second));
    }

    private Optional<Opinions.Like> like(Sight sight, int movie, long second) {
        return models.byName().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof LikeModel)
                .findFirst()
                .map(entry -> new Opinions.Like(
                        sight.by(entry.getKey()).score(sight.position(), movie, second),
                        ((LikeModel) entry.getValue()).threshold()));
    }

    private List<Opinion> all(Sight sight, int movie, long second) {
        return models.byName().entrySet().stream()
                .map(entry -> new Opinion(
                        entry.getKey(),
                        Opinion.Meaning.of(entry.getValue()),
                        sight.by(entry.getKey()).score(sight.position(), movie, second)))
                .toList();
    }
}
