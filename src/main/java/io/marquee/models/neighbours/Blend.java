package io.marquee.models.neighbours;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.IOException;

/**
 * How the ratings of similar movies become one number: Σ w·e / (Σ w + shrinkage) over the most similar movies that the user
 * has rated, with e how far each rating is above what the biases explain, and w = similarity² × {@link Recency}. The square
 * lets one movie that is much alike outweigh many that are a little.
 *
 * @param neighbours the most movies that have a say
 * @param shrinkage weight of the opinion that there is nothing to say
 */
record Blend(int neighbours, double shrinkage, Recency recency) {
    /**
     * What the movies that a user has rated say of one movie.
     *
     * @param voters their places in the lists, the most similar first
     * @param count how many these are
     */
    Opinion opinion(NeighbourLists lists, Rated rated, int[] voters, int count) {
        if (count == 0) {
            return Opinion.NONE;
        }
        double sum = 0;
        double weights = 0;
        double support = 0;
        for (int i = 0; i < count; i++) {
            double similarity = lists.similarity(voters[i]);
            int place = rated.place(lists.neighbour(voters[i]));
            double weight = weight(similarity, rated, place);
            sum += weight * rated.residual(place);
            weights += weight;
            support += similarity;
        }
        return new Opinion(sum / (weights + shrinkage), support, count, lists.similarity(voters[0]));
    }

    /** The places in the lists of the most similar movies that the user has rated, the most similar first. */
    int[] voters(NeighbourLists lists, Profile profile, int movie) {
        return lists.first(neighbours, movie, neighbour -> profile.place(neighbour) >= 0);
    }

    double weight(double similarity, Rated rated, int place) {
        return similarity * similarity * rated.weight(place);
    }

    void write(BinaryWriter out) throws IOException {
        out.putInt(neighbours);
        out.putDouble(shrinkage);
        recency.write(out);
    }

    static Blend read(BinaryReader in) throws IOException {
        return new Blend(in.takeInt(), in.takeDouble(), Recency.read(in));
    }
}
