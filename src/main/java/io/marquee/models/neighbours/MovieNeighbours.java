package io.marquee.models.neighbours;

import io.marquee.models.Scale;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What {@link ItemKnn} has learnt, for users in general.
 *
 * @param lists of each movie
 */
record MovieNeighbours(Scale scale, NeighbourLists lists, Blend blend) {
    /** What there is to say to a user at a moment, movie by movie. */
    Opinions few(Profile profile, long second) {
        return opinions(profile, new RatedLookup(profile, blend.recency(), second), second);
    }

    /** The same, prepared for many movies. */
    Opinions many(Profile profile, long second) {
        RatedLookup rated = new RatedLookup(profile, blend.recency(), second);
        int movies = profile.ratings().movies().size();
        return opinions(profile, new RatedTable(rated, movies), second);
    }

    private Opinions opinions(Profile profile, Rated rated, long second) {
        return new Opinions() {
            @Override
            public double expected(int movie) {
                return profile.expected(movie, second);
            }

            @Override
            public Opinion opinion(int movie) {
                return blend.opinion(lists, rated, movie);
            }
        };
    }

    /** The movies that have a say in a prediction, the largest contribution first, whether it raises or lowers. */
    List<Contribution> contributions(Profile profile, int movie, long second) {
        Rated rated = new RatedLookup(profile, blend.recency(), second);
        int[] voters = blend.voters(lists, rated, movie);
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
