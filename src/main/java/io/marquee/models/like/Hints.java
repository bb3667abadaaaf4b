package io.marquee.models.like;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import io.marquee.models.CrossFoldIn;
import io.marquee.models.Model;
import io.marquee.models.ModelFormat;
import io.marquee.models.RatingModel;
import io.marquee.models.Shared;
import io.marquee.models.UserSignals.Moments;
import io.marquee.models.hybrid.RecentMood;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is heard of a user, a movie and a moment before likes are looked at: how many stars above the mean a star model
 * predicts, and the mood that the user has been in of late.
 *
 * @param stars the {@link RatingModel}
 * @param biases the {@link RatingModel} that the mood measures surprise against
 * @param mean of all training ratings, in stars
 */
record Hints(Model stars, Model biases, double mean, RecentMood mood) {
    static Hints of(Model stars, Model biases, Ratings ratings) {
        double mean = IntStream.range(0, ratings.size())
                .mapToDouble(ratings::stars)
                .average()
                .orElseThrow();
        return new Hints(stars, biases, mean, RecentMood.of(ratings, (RatingModel) biases));
    }

    /** How many hints there are: that of the star model, then the means of recent surprises. */
    int width() {
        return 1 + mood.signals().length / 2;
    }

    /** The hint of the star model. */
    float stars(int user, int movie, long second) {
        return (float) (stars.score(user, movie, second) - mean);
    }

    /**
     * All hints at a moment but that of the star model, whose place is 0. How many ratings a mood stands for is no hint: it
     * hangs on how much of the data a model has seen.
     */
    float[] mood(Moments moments, long second) {
        float[] signals = new float[mood.signals().length];
        moments.at(second, signals, 0);
        float[] hints = new float[width()];
        System.arraycopy(signals, 0, hints, 1, width() - 1);
        return hints;
    }

    /** What is heard of one person alone, whatever user position is asked for. */
    Hints foldIn(Ratings ratings) {
        return new Hints(stars.foldIn(ratings), biases, mean, mood(ratings));
    }

    private RecentMood mood(Ratings ratings) {
        return RecentMood.ofNewcomer(ratings, (RatingModel) biases.foldIn(ratings));
    }

    /** What is heard of one person from all ratings but those of each part, as {@link CrossFoldIn} deals them. */
    List<Hints> foldInWithoutEach(Ratings ratings, int parts) {
        List<? extends Model> folded = CrossFoldIn.foldInWithoutEach(stars, ratings, parts);
        return IntStream.range(0, parts)
                .mapToObj(part ->
                        new Hints(folded.get(part), biases, mean, mood(CrossFoldIn.without(ratings, part, parts))))
                .toList();
    }

    void write(BinaryWriter out) throws IOException {
        ModelFormat.write(stars, out);
        ModelFormat.write(biases, out);
    }

    static Hints read(BinaryReader in, Shared shared) throws IOException {
        return of(ModelFormat.read(in, shared), ModelFormat.read(in, shared), shared.ratings());
    }
}
