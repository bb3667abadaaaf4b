package io.marquee.models;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;

/** Scores a movie by the number of its ratings. Nothing of it has to be kept: the shared ratings can be counted again. */
final class PopularityModel implements Model {
    private final int[] counts;

    private PopularityModel(int[] counts) {
        this.counts = counts;
    }

    static PopularityModel of(Ratings ratings) {
        int[] counts = new int[ratings.movies().size()];
        for (int row = 0; row < ratings.size(); row++) {
            counts[ratings.movie(row)]++;
        }
        return new PopularityModel(counts);
    }

    @Override
    public double score(int user, int movie, long second) {
        return movie >= 0 && movie < counts.length ? counts[movie] : 0;
    }

    /** The model itself: all people are the same to it. */
    @Override
    public PopularityModel foldIn(Ratings ratings) {
        return this;
    }

    @Override
    public ModelFormat format() {
        return ModelFormat.POPULARITY;
    }

    @Override
    public void write(BinaryWriter out) {
        // the ratings are written already
    }

    static PopularityModel read(BinaryReader in, Shared shared) {
        return of(shared.ratings());
    }
}
