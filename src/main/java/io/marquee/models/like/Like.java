package io.marquee.models.like;

import io.marquee.data.Dataset;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.models.Model;
import io.marquee.models.RatingModel;
import io.marquee.models.Scale;
import io.marquee.models.Trainer;
import io.marquee.models.UserMovieBias;
import io.marquee.models.factors.Svd;
import io.marquee.progress.Progress;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The probability that a user likes a movie, which is to give it a number of stars or more, by logistic regression over a
 * matrix factorisation:
 *
 * <pre>log-odds = γ₀ · (stars − μ) + γ · mood + b_m + w_u · x_m</pre>
 *
 * where the factorisation predicts the stars; the mood tells how kindly the user has been rating of late; b is how much better
 * liked the movie is than all else explains; x are the movie's traits – a constant, genres, age, popularity – and w is how
 * much the user cares for each. Stars and moods of training rows come from models of other rows. γ, w and b maximise the
 * likelihood less L2 penalties; those of w draw every user to the mean of all. The model with w and b alone is the logistic
 * mixed model of Stroup (2012), “Generalized Linear Mixed Models”, with dot products of known traits in the place of learnt
 * factors; factors are learnt from stars instead, which tell more than likes do.
 *
 * <p>Probabilities are calibrated: one part of the rows is first left out of all models, and tells how sure the log-odds may
 * be. Then all rows are fitted to.
 *
 * @param settings of all but the star model
 * @param stars trainer of a star model that takes newcomers in and can be kept
 */
public record Like(LikeSettings settings, Trainer stars) implements Trainer {
    /** With the settings of {@code pipeline/default.toml}. */
    public static Like tuned() {
        return new Like(LikeSettings.tuned(), Svd.tuned());
    }

    @Override
    public String name() {
        return "like";
    }

    @Override
    public CalibratedLikes fit(Dataset training, RandomGenerator random, Progress progress) {
        Ratings ratings = training.ratings();
        Scale.of(ratings);
        Folds dealt = Folds.deal(ratings.size(), settings.parts(), random);
        long seed = random.nextLong();
        float[][] hints = dealt.hints(training, part -> hints(part, seed, Progress.SILENT), progress);
        Examples examples = new Examples(ratings, settings.threshold(), hints);
        MovieTraits traits = MovieTraits.of(training.catalogue(), ratings);
        try (Progress.Task task = progress.start("fitting " + name(), 2L * settings.sweeps())) {
            Effects tried = effects(examples.select(dealt.outside(0)), traits, task);
            Platt calibration = calibration(examples.select(dealt.inside(0)), tried, traits);
            Hints heard = hints(training, seed, progress);
            Effects effects = settled(new Taste(settings, heard, traits, effects(examples, traits, task)), ratings);
            return new CalibratedLikes(settings, heard, traits, effects, calibration);
        }
    }

    /** The effects with the taste of every user found once more, as those of newcomers are. */
    private static Effects settled(Taste taste, Ratings ratings) {
        Grouping byUser = ratings.byUser();
        float[][] users = taste.effects().users().clone();
        IntStream.range(0, byUser.keys())
                .parallel()
                .filter(user -> byUser.count(user) > 0)
                .forEach(user -> {
                    int first = byUser.row(user, 0);
                    users[user] = taste.of(ratings.select(
                            IntStream.range(first, first + byUser.count(user)).toArray()));
                });
        return new Effects(taste.effects().hints(), users, taste.effects().movies());
    }

    private Hints hints(Dataset part, long seed, Progress progress) {
        Model biases = (Model) UserMovieBias.timeless().fit(part, new SplittableRandom(seed), progress);
        if (stars.fit(part, new SplittableRandom(seed), progress) instanceof Model model
                && model instanceof RatingModel) {
            return Hints.of(model, biases, part.ratings());
        }
        throw new IllegalArgumentException(
                "stars: " + stars.name() + " does not predict stars, or cannot be kept; name a model such as svd");
    }

    private Effects effects(Examples examples, MovieTraits traits, Progress.Task task) {
        EffectsFit fit = new EffectsFit(examples, traits, settings);
        for (int sweep = 0; sweep < settings.sweeps(); sweep++) {
            fit.sweep();
            task.advance(1);
        }
        return fit.effects();
    }

    private static Platt calibration(Examples unseen, Effects effects, MovieTraits traits) {
        double[] logits = IntStream.range(0, unseen.size())
                .mapToDouble(row -> effects.logit(
                        effects.taste(unseen.ratings().user(row)),
                        unseen.ratings().movie(row),
                        unseen.hints()[row],
                        traits))
                .toArray();
        boolean[] liked = new boolean[logits.length];
        IntStream.range(0, liked.length).forEach(row -> liked[row] = unseen.liked(row));
        return Platt.of(logits, liked);
    }
}
