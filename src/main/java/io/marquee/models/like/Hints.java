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

    /** How many hints there are: that of the star model, then those of the mood. */
    int width() {
        return 1 + mood.signals().length;
    }

    /** The hint of the star model. */
    float stars(int user, int movie, long second) {
        return (float) (stars.score(user, movie, second) - mean);
    }

    /** All hints at a moment but that of the star model, whose place is 0: mean surprises, and logarithms of their weights. */
    float[] mood(Moments moments, long second) {
        float[] hints = new float[width()];
        moments.at(second, hints, 1);
        for (int i = 1 + mood.signals().length / 2; i < hints.length; i++) {
            hints[i] = (float) Math.log1p(hints[i]);
        }
        return hints;
    }

    /** What is heard of a newcomer; without ratings, what is heard of anybody. No mood is known of newcomers. */
    Hints ofNewcomer(Ratings ratings) {
        RatingModel folded = ratings.size() == 0 ? stars : (RatingModel) ((FoldIn) stars).foldIn(ratings);
        return new Hints(folded, biases, mean, mood);
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
