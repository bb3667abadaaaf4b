package io.marquee.models.neighbours;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import io.marquee.models.Model;
import io.marquee.models.ModelFormat;
import io.marquee.models.Scale;
import io.marquee.models.Shared;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What {@link UserKnn} learns. A user without training ratings gets what is usual for the movie, and a movie without training
 * ratings what is usual for the user.
 */
public final class UserKnnModel extends NeighbourModel implements Model {
    private final Model biases;
    private final UserOpinions opinions;
    private final Crowd crowd;
    private final NeighbourLists lists;
    private final IntFunction<Neighbourhood> neighbourhoods;

    UserKnnModel(Scale scale, Model biases, UserOpinions opinions, Crowd crowd, NeighbourLists lists) {
        this(
                scale,
                biases,
                opinions,
                crowd,
                lists,
                user -> new Neighbourhood(opinions.profile(user), lists.list(user)));
    }

    private UserKnnModel(
            Scale scale,
            Model biases,
            UserOpinions opinions,
            Crowd crowd,
            NeighbourLists lists,
            IntFunction<Neighbourhood> neighbourhoods) {
        super("user_knn", scale);
        this.biases = biases;
        this.opinions = opinions;
        this.crowd = crowd;
        this.lists = lists;
        this.neighbourhoods = neighbourhoods;
    }

    /** The users most similar to one, the most similar first. */
    public List<Neighbour> similar(int user, int top) {
        return neighbourhoods.apply(user).people().first(top);
    }

    @Override
    Opinions few(int user, long second) {
        Neighbourhood around = neighbourhoods.apply(user);
        return opinions.few(around.profile(), around.people(), second);
    }

    @Override
    Opinions many(int user, long second) {
        Neighbourhood around = neighbourhoods.apply(user);
        return opinions.many(around.profile(), around.people(), second);
    }

    @Override
    public UserKnnModel foldIn(Ratings ratings) {
        Model theirBiases = biases.foldIn(ratings);
        Profile profile = Profile.newcomer(ratings, theirBiases);
        Neighbourhood around = new Neighbourhood(profile, crowd.nearestOfNewcomer(profile));
        return new UserKnnModel(scale(), theirBiases, opinions, crowd, lists, user -> around);
    }

    @Override
    public ModelFormat format() {
        return ModelFormat.USER_KNN;
    }

    @Override
    public void write(BinaryWriter out) throws IOException {
        ModelFormat.write(biases, out);
        opinions.writeRules(out);
        lists.write(out);
        crowd.rules().write(out);
    }

    /** A user and the users most similar to them. */
    private record Neighbourhood(Profile profile, NeighbourList people) {}

    /** Reads what {@link #write} wrote. */
    public static UserKnnModel read(BinaryReader in, Shared shared) throws IOException {
        Model biases = ModelFormat.read(in, shared);
        UserOpinions opinions = UserOpinions.read(in, shared.ratings(), biases);
        NeighbourLists lists = NeighbourLists.read(in);
        Crowd crowd = Crowd.of(shared.ratings(), biases, CrowdRules.read(in));
        return new UserKnnModel(shared.scale(), biases, opinions, crowd, lists);
    }
}
