package io.marquee.clusters;

import io.marquee.data.Catalogue;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import java.util.Arrays;

/**
 * What a user watches, as the share of each genre: every rated movie gives a total weight of one, split evenly over its
 * genres; the weights are then normalised to sum to one. A user whose movies have no genre gets zeros.
 */
public final class TasteProfile {
    private TasteProfile() {}

    /** Whether a profile tells anything: some share is above zero. */
    public static boolean isKnown(double[] profile) {
        return Arrays.stream(profile).anyMatch(share -> share > 0);
    }

    /** The profiles of all users: users × genres. */
    public static double[][] ofAll(Ratings ratings, Catalogue catalogue) {
        Grouping byUser = ratings.byUser();
        double[][] profiles = new double[byUser.keys()][];
        for (int user = 0; user < profiles.length; user++) {
            int[] movies = new int[byUser.count(user)];
            for (int i = 0; i < movies.length; i++) {
                movies[i] = ratings.movie(byUser.row(user, i));
            }
            profiles[user] = of(movies, catalogue);
        }
        return profiles;
    }

    /** The profile of someone who rated the movies at these positions: one share for each genre. */
    public static double[] of(int[] movies, Catalogue catalogue) {
        double[] shares = new double[catalogue.genres().size()];
        double total = 0;
        for (int movie : movies) {
            long bits = catalogue.genreBits(movie);
            double weight = 1.0 / Long.bitCount(bits);
            for (long rest = bits; rest != 0; rest &= rest - 1) {
                shares[Long.numberOfTrailingZeros(rest)] += weight;
            }
            total += bits == 0 ? 0 : 1;
        }
        for (int g = 0; g < shares.length && total > 0; g++) {
            shares[g] /= total;
        }
        return shares;
    }
}
