package io.marquee.models.like;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import io.marquee.models.LikeModel;
import io.marquee.models.Model;
import io.marquee.models.ModelFormat;
import io.marquee.models.PairSignals;
import io.marquee.models.Shared;
import io.marquee.models.algebra.LogisticRidge;
import java.io.IOException;

/**
 * What {@link Like} learns. An unseen user has the mean taste and no mood; an unseen movie is liked as its traits and the star
 * model say.
 */
public final class CalibratedLikes implements LikeModel, Model, PairSignals {
    private final LikeSettings settings;
    private final Hints hints;
    private final MovieTraits traits;
    private final Effects effects;
    private final Platt calibration;

    CalibratedLikes(LikeSettings settings, Hints hints, MovieTraits traits, Effects effects, Platt calibration) {
        this.settings = settings;
        this.hints = hints;
        this.traits = traits;
        this.effects = effects;
        this.calibration = calibration;
    }

    @Override
    public double threshold() {
        return settings.threshold();
    }

    @Override
    public double score(int user, int movie, long second) {
        return scores(user, new int[] {movie}, second)[0];
    }

    @Override
    public double[] scores(int user, int[] movies, long second) {
        double[] scores = logits(user, movies, second);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = LogisticRidge.sigmoid(scores[i]);
        }
        return scores;
    }

    /** Calibrated log-odds. */
    private double[] logits(int user, int[] movies, long second) {
        double[] logits = hints.stars().scores(user, movies, second);
        float[] row = hints.mood(hints.mood().of(user), second);
        float[] taste = effects.taste(user);
        for (int i = 0; i < movies.length; i++) {
            row[0] = (float) (logits[i] - hints.mean());
            logits[i] = calibration.logit(effects.logit(taste, movies[i], row, traits));
        }
        return logits;
    }

    @Override
    public CalibratedLikes foldIn(Ratings ratings) {
        float[] taste = new Taste(settings, hints, traits, effects).of(ratings);
        Effects theirs = new Effects(effects.hints(), new float[][] {taste}, effects.movies());
        return new CalibratedLikes(settings, hints.foldIn(ratings), traits, theirs, calibration);
    }

    @Override
    public String[] signals() {
        return new String[] {"like_probability", "like_logit"};
    }

    @Override
    public void signals(int user, int[] movies, long second, float[][] into) {
        double[] logits = logits(user, movies, second);
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
        settings.write(out);
        hints.write(out);
        effects.write(out);
        calibration.write(out);
    }

    /** Reads what {@link #write} wrote. */
    public static CalibratedLikes read(BinaryReader in, Shared shared) throws IOException {
        return new CalibratedLikes(
                LikeSettings.read(in),
                Hints.read(in, shared),
                MovieTraits.of(shared.catalogue(), shared.ratings()),
                Effects.read(in),
                Platt.read(in));
    }
}
