package io.marquee.recommend;

import io.marquee.clusters.Cluster;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Someone to recommend to, as known at this moment. Immutable. */
public final class Viewer {
    private final OptionalInt userId;
    private final Ratings ratings;
    private final Optional<Cluster> cluster;
    private final BitSet unwanted;
    private final Sight sight;

    /**
     * A person.
     *
     * @param userId absent for someone who has none
     * @param ratings of this person alone, at user position 0
     * @param cluster where the person belongs; empty while nothing tells
     * @param unwanted the positions of movies that the person rejects unseen, or has seen
     */
    Viewer(OptionalInt userId, Ratings ratings, Optional<Cluster> cluster, BitSet unwanted, Sight sight) {
        this.userId = userId;
        this.ratings = ratings;
        this.cluster = cluster;
        this.unwanted = unwanted;
        this.sight = sight;
    }

    /** The id, for people who have one. */
    public OptionalInt userId() {
        return userId;
    }

    /** All that the person has rated, at user position 0. */
    public Ratings ratings() {
        return ratings;
    }

    /** What the person gave the movie at a position, in stars. */
    public OptionalDouble rated(int movie) {
        int row = ratings.row(0, movie);
        return row == Index.ABSENT ? OptionalDouble.empty() : OptionalDouble.of(ratings.stars(row));
    }

    /** Where the person belongs; empty while nothing tells. */
    public Optional<Cluster> cluster() {
        return cluster;
    }

    /** Whether nothing that the person rated is known. */
    public boolean isStranger() {
        return ratings.size() == 0;
    }

    Sight sight() {
        return sight;
    }

    /** Takes what is not to be recommended, as it was rated, rejected or seen, out of a set of movie positions. */
    void leaveOut(BitSet movies) {
        movies.andNot(unwanted);
        for (int row = 0; row < ratings.size(); row++) {
            movies.clear(ratings.movie(row));
        }
    }
}
