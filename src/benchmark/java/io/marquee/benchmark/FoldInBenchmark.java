package io.marquee.benchmark;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.BundleFile;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.features.Statistics;
import io.marquee.models.Model;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Folds the ratings of one person into the models of a bundle and asks each for one score, so that nothing is put off. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx300m")
public class FoldInBenchmark {
    /** About how many ratings the person has. */
    @Param({"20", "300", "2500"})
    private int size;

    /** A served model, the bound of stars, or all of them together. */
    @Param({"all", "hybrid", "like", "relevance", "bound"})
    private String model;

    private Bundle bundle;
    private Ratings ratings;
    private long moment;

    /** Loads the bundle that the system property {@code bundle} names, and finds the user nearest in size. */
    @Setup
    public void load() throws IOException {
        bundle = BundleFile.read(Path.of(System.getProperty("bundle", "out/marquee.bundle")))
                .bundle();
        moment = bundle.ratings().newest();
        Grouping byUser = bundle.ratings().byUser();
        int user = IntStream.range(0, byUser.keys())
                .reduce((a, b) -> Math.abs(byUser.count(a) - size) <= Math.abs(byUser.count(b) - size) ? a : b)
                .orElseThrow();
        ratings = bundle.ratings()
                .select(IntStream.range(0, byUser.count(user))
                        .map(i -> byUser.row(user, i))
                        .toArray());
    }

    /** Their scores for the first movie. */
    @Benchmark
    public double foldIn() {
        return switch (model) {
            case "all" -> all();
            case "bound" -> bound();
            default -> score(bundle.models().find(model).orElseThrow());
        };
    }

    private double all() {
        double sum = bound();
        for (Model its : bundle.models().byName().values()) {
            sum += score(its);
        }
        return sum;
    }

    private double bound() {
        return bundle.bound().map(bound -> score(bound.uncertainty())).orElse(0.0);
    }

    private double score(Model its) {
        return its.foldIn(ratings).score(Statistics.NEWCOMER, 0, moment);
    }
}
