package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.ServedModels;
import io.marquee.data.Index;
import io.marquee.data.MovieId;
import io.marquee.models.Interval;
import io.marquee.models.IntervalModel;
import io.marquee.models.LikeModel;
import io.marquee.models.Model;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Asks all models of a bundle about one user and one movie. */
final class PairOpinions {
    private final Bundle bundle;
    private final ServedModels models;
    private final String version;

    PairOpinions(Bundle bundle, String version) {
        this.bundle = bundle;
        this.models = bundle.models();
        this.version = version;
    }

    Optional<Opinions> of(int userId, MovieId movieId, Instant at) {
        int user = bundle.users().position(userId);
        int movie = bundle.catalogue().index().position(movieId.value());
        if (user == Index.ABSENT || movie == Index.ABSENT) {
            return Optional.empty();
        }
        long second = at.getEpochSecond();
        return Optional.of(new Opinions(
                userId,
                bundle.catalogue().movie(movie),
                version,
                at,
                rated(user, movie),
                models.stars(),
                models.ofStars().score(user, movie, second),
                interval(user, movie, second),
                like(user, movie, second),
                all(user, movie, second)));
    }

    private OptionalDouble rated(int user, int movie) {
        int row = bundle.ratings().row(user, movie);
        return row == Index.ABSENT
                ? OptionalDouble.empty()
                : OptionalDouble.of(bundle.ratings().stars(row));
    }

    private Optional<Interval> interval(int user, int movie, long second) {
        return Optional.of(models.ofStars())
                .filter(IntervalModel.class::isInstance)
                .map(model -> ((IntervalModel) model).interval(user, movie, second));
    }

    private Optional<Opinions.Like> like(int user, int movie, long second) {
        return models.byName().values().stream()
                .filter(LikeModel.class::isInstance)
                .map(LikeModel.class::cast)
                .findFirst()
                .map(model -> new Opinions.Like(model.score(user, movie, second), model.threshold()));
    }

    private List<Opinion> all(int user, int movie, long second) {
        return models.byName().entrySet().stream()
                .map(entry -> {
                    Model model = entry.getValue();
                    return new Opinion(entry.getKey(), Opinion.Meaning.of(model), model.score(user, movie, second));
                })
                .toList();
    }
}
