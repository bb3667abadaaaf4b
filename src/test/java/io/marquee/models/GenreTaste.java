package io.marquee.models;

import io.marquee.data.Catalogue;
import io.marquee.data.Dataset;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.progress.Progress;
import java.util.random.RandomGenerator;

/** The simplest model that orders movies for each user, to try the contract on: the user's mean for the first genre. */
record GenreTaste() implements Trainer {
    @Override
    public String name() {
        return "genre-taste";
    }

    @Override
    public RatingModel fit(Dataset training, RandomGenerator random, Progress progress) {
        Ratings ratings = training.ratings();
        Scale scale = Scale.of(ratings);
        Catalogue catalogue = training.catalogue();
        double mean = GlobalMean.of(ratings);
        double[][] sums = new double[ratings.users().size()][catalogue.genres().size()];
        int[][] counts = new int[sums.length][catalogue.genres().size()];
        for (int row = 0; row < ratings.size(); row++) {
            int genre = genre(catalogue, ratings.movie(row));
            sums[ratings.user(row)][genre] += ratings.stars(row);
            counts[ratings.user(row)][genre]++;
        }
        return (user, movie, second) -> {
            if (user == Index.ABSENT || movie == Index.ABSENT) {
                return mean;
            }
            int genre = genre(catalogue, movie);
            return scale.clamp((sums[user][genre] + 3 * mean) / (counts[user][genre] + 3));
        };
    }

    private static int genre(Catalogue catalogue, int movie) {
        return Long.numberOfTrailingZeros(catalogue.genreBits(movie));
    }
}
