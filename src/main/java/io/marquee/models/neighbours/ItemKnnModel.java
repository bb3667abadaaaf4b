package io.marquee.models.neighbours;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.models.Model;
import io.marquee.models.ModelFormat;
import io.marquee.models.Shared;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What {@link ItemKnn} learns. A user without training ratings gets what is usual for the movie; a movie without training
 * ratings has neighbours by its genres and its year alone.
 */
public final class ItemKnnModel extends NeighbourModel implements Model {
    private final Model biases;
    private final MovieNeighbours neighbours;
    private final IntFunction<Profile> profiles;

    ItemKnnModel(Model biases, MovieNeighbours neighbours, Ratings ratings) {
        this(biases, neighbours, profiles(ratings, biases));
    }

    private ItemKnnModel(Model biases, MovieNeighbours neighbours, IntFunction<Profile> profiles) {
        super("item_knn", neighbours.scale());
        this.biases = biases;
        this.neighbours = neighbours;
        this.profiles = profiles;
    }

    private static IntFunction<Profile> profiles(Ratings ratings, Model biases) {
        Grouping byUser = ratings.byUser();
        return user -> Profile.known(ratings, byUser, biases, user);
    }

    /** The movies most similar to one, the most similar first. */
    public List<Neighbour> similar(int movie, int top) {
        return neighbours.lists().nearest(movie, top);
    }

    /**
     * What each movie that a user has rated adds to the prediction for another, the largest contribution first.
     *
     * @return no more than the neighbours that have a say; none for an unseen user
     */
    public List<Contribution> contributions(int user, int movie, long second) {
        return neighbours.contributions(profiles.apply(user), movie, second);
    }

    @Override
    Opinions few(int user, long second) {
        return neighbours.few(profiles.apply(user), second);
    }

    @Override
    Opinions many(int user, long second) {
        return neighbours.many(profiles.apply(user), second);
    }

    @Override
    public ItemKnnModel foldIn(Ratings ratings) {
        Model theirBiases = biases.foldIn(ratings);
        Profile profile = Profile.newcomer(ratings, theirBiases);
        return new ItemKnnModel(theirBiases, neighbours, user -> profile);
    }

    @Override
    public ModelFormat format() {
        return ModelFormat.ITEM_KNN;
    }

    @Override
    public void write(BinaryWriter out) throws IOException {
        ModelFormat.write(biases, out);
        neighbours.lists().write(out);
        neighbours.blend().write(out);
    }

    /** Reads what {@link #write} wrote. */
    public static ItemKnnModel read(BinaryReader in, Shared shared) throws IOException {
        Model biases = ModelFormat.read(in, shared);
        MovieNeighbours neighbours = MovieNeighbours.of(shared.scale(), NeighbourLists.read(in), Blend.read(in));
        return new ItemKnnModel(biases, neighbours, shared.ratings());
    }
}
