package io.marquee.models.neighbours;

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
    RatedTable(RatedLookup lookup, int movies) {
        Profile profile = lookup.profile();
        places = new int[movies];
        for (int place = 0; place < profile.size(); place++) {
            places[profile.movie(place)] = place;
        }
        residuals =
                IntStream.range(0, profile.size()).mapToDouble(lookup::residual).toArray();
        weights = IntStream.range(0, profile.size()).mapToDouble(lookup::weight).toArray();
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
