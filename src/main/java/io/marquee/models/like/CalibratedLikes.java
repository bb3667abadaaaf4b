package io.marquee.models.like;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.models.FoldIn;
import io.marquee.models.LikeModel;
import io.marquee.models.Model;
import io.marquee.models.ModelFormat;
import io.marquee.models.PairSignals;
import io.marquee.models.Shared;
import io.marquee.models.UserSignals.Moments;
import io.marquee.models.algebra.LogisticRidge;
import java.io.IOException;

/**
 * What {@link Like} learns. An unseen user has the mean taste and no mood; an unseen movie is liked as its traits and the star
 * model say.
 */
public final class CalibratedLikes implements LikeModel, Model, FoldIn, PairSignals {
    private final double threshold;
    private final Hints hints;
    private final MovieTraits traits;
    private final Effects effects;
    private final Penalties penalties;
    private final Platt calibration;

    CalibratedLikes(
            double threshold,
            Hints hints,
            MovieTraits traits,
            Effects effects,
            Penalties penalties,
            Platt calibration) {
        this.threshold = threshold;
        this.hints = hints;
        this.traits = traits;
        this.effects = effects;
        this.penalties = penalties;
        this.calibration = calibration;
    }

    @Override
    public double threshold() {
        return threshold;
    }

    @Override
    public double score(int user, int movie, long second) {
        return scores(user, new int[] {movie}, second)[0];
    }

    @Override
    public double[] scores(int user, int[] movies, long second) {
        double[] scores = logits(hints, effects.taste(user), user, movies, second);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = LogisticRidge.sigmoid(scores[i]);
        }
        return scores;
    }

    /** Calibrated log-odds. */
    private double[] logits(Hints heard, float[] taste, int user, int[] movies, long second) {
        double[] logits = heard.stars().scores(user, movies, second);
        Moments moments = heard.mood().of(user);
        float[] row = heard.mood(moments, second);
        for (int i = 0; i < movies.length; i++) {
            row[0] = (float) (logits[i] - heard.mean());
            logits[i] = calibration.logit(effects.logit(taste, movies[i], row, traits));
        }
        return logits;
    }

    @Override
    public LikeModel foldIn(Ratings ratings) {
        float[] taste = new Newcomer(ratings, threshold).taste(hints, traits, effects, penalties);
        CalibratedLikes newcomer = new CalibratedLikes(
                threshold,
                hints.ofNewcomer(ratings),
                traits,
                new Effects(effects.hints(), new float[][] {taste}, effects.movies()),
                penalties,
                calibration);
        return new LikeModel() {
            @Override
            public double threshold() {
                return threshold;
            }

            @Override
            public double score(int user, int movie, long second) {
                return newcomer.score(Index.ABSENT, movie, second);
            }

            @Override
            public double[] scores(int user, int[] movies, long second) {
                return newcomer.scores(Index.ABSENT, movies, second);
            }
        };
    }

    @Override
    public String[] signals() {
        return new String[] {"like_probability", "like_logit"};
    }

    @Override
    public void signals(int user, int[] movies, long second, float[][] into) {
        double[] logits = logits(hints, effects.taste(user), user, movies, second);
        for (int i = 0; i < movies.length; i++) {
            into[0][i] = (float) LogisticRidge.sigmoid(logits[i]);
            into[1][i] = (float) logits[i];
        }
    }

    @Override
    public ModelFormat format() {
        return ModelFormat.LIKE;
    }

    @Override
    public void write(BinaryWriter out) throws IOException {
        out.putDouble(threshold);
        hints.write(out);
        effects.write(out);
        penalties.write(out);
        calibration.write(out);
    }

    /** Reads what {@link #write} wrote. */
    public static CalibratedLikes read(BinaryReader in, Shared shared) throws IOException {
        return new CalibratedLikes(
                in.takeDouble(),
                Hints.read(in, shared),
                MovieTraits.of(shared.catalogue(), shared.ratings()),
                Effects.read(in),
                Penalties.read(in),
                Platt.read(in));
    }
}
