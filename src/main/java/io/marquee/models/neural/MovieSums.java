package io.marquee.models.neural;

import io.marquee.data.Index;
import io.marquee.features.Evidence;
import io.marquee.features.Feature.Kind;
import java.util.stream.IntStream;

/**
 * What each movie by itself adds to the sums of the hidden units, for every movie once and for all.
 *
 * @param units how many there are
 * @param sums (movies + 1) × units, one after the other; the last are those of an unseen movie
 */
record MovieSums(int units, float[] sums) {
    private static final int BLOCK = 256;

    static MovieSums of(Learnt learnt) {
        Network network = learnt.network();
        int rows = learnt.catalogue().size() + 1;
        MovieSums all = new MovieSums(network.units(), new float[rows * network.units()]);
        IntStream.rangeClosed(0, rows / BLOCK)
                .parallel()
                .forEach(block -> all.fill(learnt, block * BLOCK, Math.min(rows, (block + 1) * BLOCK)));
        return all;
    }

    private void fill(Learnt learnt, int from, int to) {
        Network network = learnt.network();
        int[] places = learnt.inputs().places(kind -> kind == Kind.MOVIE);
        Evidence evidence = learnt.evidence();
        float[] vector = new float[network.factors()];
        for (int row = from; row < to; row++) {
            int movie = row == learnt.catalogue().size() ? Index.ABSENT : row;
            evidence.about(Index.ABSENT, movie, 0);
            for (int place : places) {
                network.hidden().add(place, learnt.inputs().value(place, evidence), sums, row * units);
            }
            network.movies().copy(movie, vector, 0);
            for (int k = 0; k < vector.length; k++) {
                network.hidden().add(network.movieAt() + k, Network.REACH * vector[k], sums, row * units);
            }
        }
    }

    /** Adds those of the user to those of a movie, and puts the result into an array. */
    void plus(float[] ofUser, int movie, float[] into) {
        int first = (movie == Index.ABSENT ? sums.length / units - 1 : movie) * units;
        for (int unit = 0; unit < units; unit++) {
            into[unit] = ofUser[unit] + sums[first + unit];
        }
    }
}
