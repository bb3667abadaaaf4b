package io.marquee.models.neighbours;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.models.FoldIn;
import io.marquee.models.Model;
import io.marquee.models.ModelFormat;
import io.marquee.models.RatingModel;
import io.marquee.models.Shared;
import java.io.IOException;
import java.util.List;

/**
 * What {@link ItemKnn} learns. A user without training ratings gets what is usual for the movie; a movie without training
 * ratings has neighbours by its genres and its year alone.
 */
public final class ItemKnnModel extends NeighbourModel implements Model, FoldIn {
    private final Model biases;
    private final double userDamping;
    private final MovieNeighbours neighbours;
    private final Ratings ratings;
    private final Grouping byUser;

    ItemKnnModel(Model biases, double userDamping, MovieNeighbours neighbours, Ratings ratings) {
        super("item_knn", neighbours.scale());
        this.biases = biases;
        this.userDamping = userDamping;
        this.neighbours = neighbours;
        this.ratings = ratings;
        this.byUser = ratings.byUser();
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
        return neighbours.contributions(profile(user), movie, second);
    }

    @Override
    Opinions few(int user, long second) {
        return neighbours.few(profile(user), second);
    }

    @Override
    Opinions many(int user, long second) {
        return neighbours.many(profile(user), second);
    }

    private Profile profile(int user) {
        return Profile.known(ratings, byUser, biases, user);
    }

    @Override
    public RatingModel foldIn(Ratings newcomer) {
        Profile profile = Profile.newcomer(newcomer, biases, userDamping);
        return new NeighbourModel("item_knn", scale()) {
            @Override
            Opinions few(int user, long second) {
                return neighbours.few(profile, second);
            }

            @Override
            Opinions many(int user, long second) {
                return neighbours.many(profile, second);
            }
        };
    }

    @Override
    public ModelFormat format() {
        return ModelFormat.ITEM_KNN;
    }

    @Override
    public void write(BinaryWriter out) throws IOException {
        ModelFormat.write(biases, out);
        out.putDouble(userDamping);
        neighbours.lists().write(out);
        neighbours.blend().write(out);
    }

    /** Reads what {@link #write} wrote. */
    public static ItemKnnModel read(BinaryReader in, Shared shared) throws IOException {
        Model biases = ModelFormat.read(in, shared);
        double userDamping = in.takeDouble();
        MovieNeighbours neighbours = new MovieNeighbours(shared.scale(), NeighbourLists.read(in), Blend.read(in));
        return new ItemKnnModel(biases, userDamping, neighbours, shared.ratings());
    }
}
