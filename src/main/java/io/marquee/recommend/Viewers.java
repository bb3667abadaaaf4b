package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.clusters.Cluster;
import io.marquee.clusters.TasteProfile;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.people.People;
import io.marquee.people.Person;
import io.marquee.people.Topic;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who someone is to a bundle. A user of whom the training data tell all is seen as training saw them; everyone else is folded
 * in with all that they have rated by now.
 */
final class Viewers {
    private final Bundle bundle;
    private final PresentRatings ratings;
    private final Remembered remembered = new Remembered();

    Viewers(Bundle bundle) {
        this.bundle = bundle;
        this.ratings = new PresentRatings(bundle);
    }

    /** The person with an id; empty when nobody has it, or nobody any more. */
    Optional<Viewer> find(int userId, People people) {
        Optional<Person> person = people.find(userId);
        int position = bundle.users().position(userId);
        if (people.isForgotten(userId) || person.isEmpty() && position == Index.ABSENT) {
            return Optional.empty();
        }
        return Optional.of(person.map(present -> remembered.get(present, this::of))
                .orElseGet(() -> ofTraining(position, new BitSet())));
    }

    /** Someone without an id, who has rated this. */
    Viewer of(Ratings own) {
        return of(OptionalInt.empty(), own, new BitSet());
    }

    private Viewer of(Person person) {
        int position = bundle.users().position(person.userId());
        BitSet unwanted = unwanted(person);
        return position != Index.ABSENT && ratings.areAsTrained(person)
                ? ofTraining(position, unwanted)
                : of(OptionalInt.of(person.userId()), ratings.of(person), unwanted);
    }

    private Viewer of(OptionalInt userId, Ratings own, BitSet unwanted) {
        Sight sight = own.size() == 0 ? Sight.ofStranger(bundle) : Sight.ofNewcomer(bundle, own);
        return new Viewer(userId, own, nearestCluster(own), unwanted, sight);
    }

    private Viewer ofTraining(int position, BitSet unwanted) {
        int userId = bundle.users().id(position);
        Cluster cluster = bundle.clusters().cluster(bundle.clusters().of(position));
        return new Viewer(
                OptionalInt.of(userId),
                ratings.ofTraining(position),
                Optional.of(cluster),
                unwanted,
                Sight.ofTraining(bundle, position));
    }

    private Optional<Cluster> nearestCluster(Ratings own) {
        int[] movies = IntStream.range(0, own.size()).map(own::movie).toArray();
        double[] profile = TasteProfile.of(movies, bundle.catalogue());
        return TasteProfile.isKnown(profile)
                ? Optional.of(bundle.clusters().cluster(bundle.clusters().nearest(profile)))
                : Optional.empty();
    }

    private BitSet unwanted(Person person) {
        BitSet unwanted = new BitSet();
        Stream.of(Topic.NOT_INTERESTED, Topic.SEEN)
                .flatMap(person::holding)
                .mapToInt(word ->
                        bundle.catalogue().index().position(word.movieId().value()))
                .filter(movie -> movie != Index.ABSENT)
                .forEach(unwanted::set);
        return unwanted;
    }
}
