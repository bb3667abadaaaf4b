package io.marquee.models.neighbours;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.models.Scorer;
import java.io.IOException;

/**
 * How the ratings of similar users become one number: Σ s·e / (Σ s + shrinkage) over the most similar users who have rated the
 * movie, with s their similarity and e how far each rating is above what the biases explain.
 *
 * @param most users who have a say
 * @param shrinkage weight of the opinion that there is nothing to say
 */
record UserOpinions(Ratings ratings, Grouping byUser, Scorer biases, int most, double shrinkage) {
    /** What there is to say to a user with certain neighbours at a moment, movie by movie. */
    Opinions few(Profile profile, NeighbourList people, long second) {
        return new Opinions(profile, second) {
            @Override
            Opinion opinion(int movie) {
                return ofOne(people, movie);
            }
        };
    }

    /** The same, prepared for many movies. */
    Opinions many(Profile profile, NeighbourList people, long second) {
        Voices voices = new Voices(ratings.movies().size(), most);
        for (int i = 0; i < people.size(); i++) {
            Profile neighbour = profile(people.neighbours()[i]);
            for (int place = 0; place < neighbour.size(); place++) {
                voices.add(neighbour, place, people.similarities()[i]);
            }
        }
        return new Opinions(profile, second) {
            @Override
            Opinion opinion(int movie) {
                return voices.opinion(movie, shrinkage);
            }
        };
    }

    private Opinion ofOne(NeighbourList people, int movie) {
        double sum = 0;
        double support = 0;
        int found = 0;
        double nearest = 0;
        for (int i = 0; i < people.size() && found < most; i++) {
            Profile neighbour = profile(people.neighbours()[i]);
            int place = neighbour.place(movie);
            if (place >= 0) {
                double similarity = people.similarities()[i];
                sum += similarity * neighbour.residual(place);
                support += similarity;
                nearest = found++ == 0 ? similarity : nearest;
            }
        }
        return found == 0 ? Opinion.NONE : new Opinion(sum / (support + shrinkage), support, found, nearest);
    }

    /** Writes how opinions are formed, not what of. */
    void writeRules(BinaryWriter out) throws IOException {
        out.putInt(most);
        out.putDouble(shrinkage);
    }

    static UserOpinions read(BinaryReader in, Ratings ratings, Scorer biases) throws IOException {
        return new UserOpinions(ratings, ratings.byUser(), biases, in.takeInt(), in.takeDouble());
    }

    /** The ratings of a user of the training data. */
    Profile profile(int user) {
        return Profile.known(ratings, byUser, biases, user);
    }
}
