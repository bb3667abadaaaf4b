package io.marquee.models.like;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import io.marquee.models.FoldIn;
import io.marquee.models.Model;
import io.marquee.models.ModelFormat;
import io.marquee.models.RatingModel;
import io.marquee.models.Shared;
import io.marquee.models.UserSignals.Moments;
import io.marquee.models.hybrid.RecentMood;
import java.io.IOException;
import java.util.stream.IntStream;

/**
 * What is heard of a user, a movie and a moment before likes are looked at: how many stars above the mean a star model
 * predicts, and the mood that the user has been in of late.
 *
 * @param stars the star model
 * @param biases what the mood measures surprise against
 * @param mean of all training ratings, in stars
 */
record Hints(RatingModel stars, RatingModel biases, double mean, RecentMood mood) {
    static Hints of(RatingModel stars, RatingModel biases, Ratings ratings) {
        double mean = IntStream.range(0, ratings.size())
                .mapToDouble(ratings::stars)
                .average()
                .orElseThrow();
        return new Hints(stars, biases, mean, new RecentMood(ratings, biases));
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

    /** What is heard of a newcomer; without ratings, what is heard of anybody. No mood is known of newcomers. */
    Hints ofNewcomer(Ratings ratings) {
        RatingModel folded = ratings.size() == 0 ? stars : (RatingModel) ((FoldIn) stars).foldIn(ratings);
        return new Hints(folded, biases, mean, new RecentMood(ratings.select(), biases));
    }

    void write(BinaryWriter out) throws IOException {
        ModelFormat.write((Model) stars, out);
        ModelFormat.write((Model) biases, out);
    }

    static Hints read(BinaryReader in, Shared shared) throws IOException {
        RatingModel stars = (RatingModel) ModelFormat.read(in, shared);
        return of(stars, (RatingModel) ModelFormat.read(in, shared), shared.ratings());
    }
}
