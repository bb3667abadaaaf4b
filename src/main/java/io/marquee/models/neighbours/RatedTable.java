package io.marquee.models.neighbours;

import io.marquee.data.Index;
import java.util.Arrays;
import java.util.stream.IntStream;

/** All that can be asked of a user's ratings, worked out beforehand. */
final class RatedTable implements Rated {
    private final int[] places;
    private final double[] residuals;
    private final double[] weights;

    /**
     * Works it out.
     *
     * @param movies how many there are
     */
    RatedTable(RatedLookup rated, int movies) {
        int size = rated.profile().size();
        places = new int[movies];
        Arrays.fill(places, Index.ABSENT);
        IntStream.range(0, size).forEach(place -> places[rated.profile().movie(place)] = place);
        residuals = IntStream.range(0, size).mapToDouble(rated::residual).toArray();
        weights = IntStream.range(0, size).mapToDouble(rated::weight).toArray();
    }

    @Override
    public int place(int movie) {
        return places[movie];
    }

    @Override
    public double residual(int place) {
        return residuals[place];
    }

    @Override
    public double weight(int place) {
        return weights[place];
    }
}
