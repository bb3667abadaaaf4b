package io.marquee.models.neighbours;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import io.marquee.models.FoldIn;
import io.marquee.models.Model;
import io.marquee.models.ModelFormat;
import io.marquee.models.RatingModel;
import io.marquee.models.Scale;
import io.marquee.models.Shared;
import java.io.IOException;
import java.util.List;

/**
 * What {@link UserKnn} learns. A user without training ratings gets what is usual for the movie, and a movie without training
 * ratings what is usual for the user.
 */
public final class UserKnnModel extends NeighbourModel implements Model, FoldIn {
    private final Model biases;
    private final double userDamping;
    private final UserOpinions opinions;
    private final NeighbourLists lists;
    private final CrowdRules rules;
    private final Crowd crowd;

    UserKnnModel(
            Scale scale,
            Model biases,
            double userDamping,
            UserOpinions opinions,
            NeighbourLists lists,
            CrowdRules rules,
            Crowd crowd) {
        super("user_knn", scale);
        this.biases = biases;
        this.userDamping = userDamping;
        this.opinions = opinions;
        this.lists = lists;
        this.rules = rules;
        this.crowd = crowd;
    }

    /** The users most similar to one, the most similar first. */
    public List<Neighbour> similar(int user, int top) {
        return lists.nearest(user, top);
    }

    @Override
    Opinions few(int user, long second) {
        return opinions.few(opinions.profile(user), lists.list(user), second);
    }

    @Override
    Opinions many(int user, long second) {
        return opinions.many(opinions.profile(user), lists.list(user), second);
    }

    @Override
    public RatingModel foldIn(Ratings newcomer) {
        Profile profile = Profile.newcomer(newcomer, biases, userDamping);
        NeighbourList people = crowd.nearest(profile);
        return new NeighbourModel("user_knn", scale()) {
            @Override
            Opinions few(int user, long second) {
                return opinions.few(profile, people, second);
            }

            @Override
            Opinions many(int user, long second) {
                return opinions.many(profile, people, second);
            }
        };
    }

    @Override
    public ModelFormat format() {
        return ModelFormat.USER_KNN;
    }

    @Override
    public void write(BinaryWriter out) throws IOException {
        ModelFormat.write(biases, out);
        out.putDouble(userDamping);
        opinions.writeRules(out);
        lists.write(out);
        rules.write(out);
    }

    /** Reads what {@link #write} wrote. */
    public static UserKnnModel read(BinaryReader in, Shared shared) throws IOException {
        Model biases = ModelFormat.read(in, shared);
        double userDamping = in.takeDouble();
        UserOpinions opinions = UserOpinions.read(in, shared.ratings(), biases);
        NeighbourLists lists = NeighbourLists.read(in);
        CrowdRules rules = CrowdRules.read(in);
        Crowd crowd = Crowd.of(shared.ratings(), biases, rules);
        return new UserKnnModel(shared.scale(), biases, userDamping, opinions, lists, rules, crowd);
    }
}
