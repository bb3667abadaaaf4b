package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.recommend.group.GroupPrediction;
import io.marquee.recommend.group.Strategy;
import io.marquee.recommend.query.Query;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Scores the movies that none of several people knows, for all of them together. */
final class BestForGroup {
    private final Bundle bundle;
    private final Selection selection;
    private final Strategy strategy;
    private final int[] movies;
    private final double[][] stars;
    private final double[][] bounds;

    /**
     * Asks a model about every member and every candidate.
     *
     * @param candidates ascending positions
     */
    BestForGroup(
            Bundle bundle,
            Selection selection,
            Strategy strategy,
            List<Viewer> members,
            int[] candidates,
            String model,
            long second) {
        this.bundle = bundle;
        this.selection = selection;
        this.strategy = strategy;
        double[][] all = members.stream()
                .map(member -> member.sight().by(model).scores(member.sight().position(), candidates, second))
                .toArray(double[][]::new);
        int[] allowed = IntStream.range(0, candidates.length)
                .filter(place -> strategy.allows(at(all, place)))
                .toArray();
        this.movies = IntStream.of(allowed).map(place -> candidates[place]).toArray();
        this.stars = Arrays.stream(all)
                .map(member -> IntStream.of(allowed)
                        .mapToDouble(place -> member[place])
                        .toArray())
                .toArray(double[][]::new);
        this.bounds = IntStream.range(0, members.size())
                .mapToObj(i -> members.get(i).sight().lowerBounds(movies, stars[i], second))
                .toArray(double[][]::new);
    }

    /** How many movies there are on all pages. */
    int total() {
        return movies.length;
    }

    /** What is on a page. */
    List<GroupPrediction> page(Query query) {
        double[] keys = IntStream.range(0, movies.length)
                .mapToDouble(place -> strategy.combined(at(bounds, place)))
                .toArray();
        return IntStream.of(selection.page(movies, keys, query))
                .mapToObj(place -> prediction(place, keys[place]))
                .toList();
    }

    private GroupPrediction prediction(int place, double key) {
        double[] members = at(stars, place);
        return new GroupPrediction(
                bundle.catalogue().movie(movies[place]),
                strategy.combined(members),
                bundle.bound().isPresent() ? OptionalDouble.of(key) : OptionalDouble.empty(),
                DoubleStream.of(members).boxed().toList());
    }

    private static double[] at(double[][] ofMembers, int place) {
        return Arrays.stream(ofMembers).mapToDouble(member -> member[place]).toArray();
    }
}
