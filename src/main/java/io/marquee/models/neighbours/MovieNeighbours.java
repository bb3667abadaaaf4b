package io.marquee.models.neighbours;

import io.marquee.models.Scale;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What {@link ItemKnn} has learnt, for users in general.
 *
 * @param lists of each movie
 * @param listings the same lists turned over
 */
record MovieNeighbours(Scale scale, NeighbourLists lists, Listings listings, Blend blend) {
    static MovieNeighbours of(Scale scale, NeighbourLists lists, Blend blend) {
        return new MovieNeighbours(scale, lists, Listings.of(lists), blend);
    }

    /** What there is to say to a user at a moment, movie by movie. */
    Opinions few(Profile profile, long second) {
        Rated rated = new RatedLookup(profile, blend.recency(), second);
        return new Opinions(profile, second) {
            @Override
            Opinion opinion(int movie) {
                int[] voters = blend.voters(lists, profile, movie);
                return blend.opinion(lists, rated, voters, voters.length);
            }
        };
    }

    /** The same, prepared for many movies; to be asked by one thread. */
    Opinions many(Profile profile, long second) {
        Rated rated = new RatedTable(new RatedLookup(profile, blend.recency(), second), lists.size());
        long[] places = listings.places(profile);
        int[] voters = new int[blend.neighbours()];
        return new Opinions(profile, second) {
            @Override
            Opinion opinion(int movie) {
                return blend.opinion(lists, rated, voters, listings.first(places, movie, voters));
            }
        };
    }

    /** The movies that have a say in a prediction, the largest contribution first, whether it raises or lowers. */
    List<Contribution> contributions(Profile profile, int movie, long second) {
        Rated rated = new RatedLookup(profile, blend.recency(), second);
        int[] voters = blend.voters(lists, profile, movie);
        double weights =
                IntStream.of(voters).mapToDouble(voter -> weight(rated, voter)).sum();
        return IntStream.of(voters)
                .mapToObj(voter -> {
                    int place = rated.place(lists.neighbour(voter));
                    double share = weight(rated, voter) / (weights + blend.shrinkage());
                    return new Contribution(
                            lists.neighbour(voter),
                            lists.similarity(voter),
                            profile.stars(place),
                            share * rated.residual(place));
                })
                .sorted(Comparator.comparingDouble(contribution -> -Math.abs(contribution.stars())))
                .toList();
    }

    private double weight(Rated rated, int voter) {
        return blend.weight(lists.similarity(voter), rated, rated.place(lists.neighbour(voter)));
    }
}
