package io.marquee.benchmark;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.BundleFile;
import io.marquee.people.People;
import io.marquee.recommend.Order;
import io.marquee.recommend.Rank;
import io.marquee.recommend.Recommendation;
import io.marquee.recommend.Recommender;
import io.marquee.recommend.query.Query;
import io.marquee.recommend.variety.Likeness;
import io.marquee.recommend.variety.MovieSimilarity;
import io.marquee.recommend.variety.Popularity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What diversity and novelty do to everyone's top 10: how varied, how little known and how good it is, and what it costs. */
public final class VarietyBenchmark {
    private static final double[] SHARES = {0, 0.1, 0.3, 0.5, 1};
    private static final double NANOS_PER_MILLI = 1e6;

    private final Bundle bundle;
    private final Recommender recommender;
    private final MovieSimilarity similarity;
    private final Popularity popularity;

    private VarietyBenchmark(BundleFile file) {
        this.bundle = file.bundle();
        this.recommender = Recommender.of(file);
        this.similarity = MovieSimilarity.of(bundle);
        this.popularity = Popularity.of(bundle.ratings());
    }

    /** With a bundle file. */
    public static void main(String[] arguments) throws IOException {
        VarietyBenchmark benchmark = new VarietyBenchmark(
                BundleFile.read(Path.of(arguments.length > 0 ? arguments[0] : "out/marquee.bundle")));
        System.out.println("rank       diversity  novelty  dissimilarity   bits  stars  ms/list p50   p99");
        for (Rank rank : Rank.values()) {
            for (double share : SHARES) {
                benchmark.print(rank, share, 0);
            }
            for (double share : SHARES) {
                benchmark.print(rank, 0, share);
            }
        }
    }

    private void print(Rank rank, double diversity, double novelty) {
        Order order = recommender.order(Optional.empty(), Optional.of(rank));
        Query query =
                Query.best(10, Instant.parse("2018-10-01T12:00:00Z")).by(order).varied(diversity, novelty);
        int[] users = bundle.users().ids().toArray();
        double[] millis = new double[users.length];
        List<Recommendation> lists = IntStream.range(0, users.length)
                .mapToObj(i -> timed(users[i], query, i, millis))
                .toList();
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-10s %9.1f %8.1f %14.3f %6.2f %6.3f %12.2f %6.2f%n",
                rank.word(),
                diversity,
                novelty,
                mean(lists, this::dissimilarity),
                mean(lists, this::information),
                mean(lists, VarietyBenchmark::stars),
                millis[millis.length / 2],
                millis[millis.length * 99 / 100]);
    }

    private Recommendation timed(int user, Query query, int place, double... millis) {
        long start = System.nanoTime();
        Recommendation list =
                recommender.recommend(recommender.viewer(user, new People()).orElseThrow(), query);
        millis[place] = (System.nanoTime() - start) / NANOS_PER_MILLI;
        return list;
    }

    private static double mean(List<Recommendation> lists, ToDoubleFunction<Recommendation> figure) {
        return lists.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }

    private int[] movies(Recommendation list) {
        return list.predictions().stream()
                .mapToInt(line ->
                        bundle.catalogue().index().position(line.movie().id().value()))
                .toArray();
    }

    private double dissimilarity(Recommendation list) {
        int[] movies = movies(list);
        Likeness likeness = similarity.among(movies);
        return IntStream.range(0, movies.length)
                .boxed()
                .flatMapToDouble(a -> IntStream.range(0, a).mapToDouble(b -> 1 - likeness.of(a, b)))
                .average()
                .orElse(0);
    }

    private double information(Recommendation list) {
        return IntStream.of(movies(list))
                .mapToDouble(popularity::information)
                .average()
                .orElse(0);
    }

    private static double stars(Recommendation list) {
        return list.predictions().stream()
                .mapToDouble(line -> line.predictedRating())
                .average()
                .orElse(0);
    }
}
