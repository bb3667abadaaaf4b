package io.marquee.benchmark;

import io.marquee.bundle.BundleFile;
import io.marquee.people.People;
import io.marquee.recommend.Recommendation;
import io.marquee.recommend.Recommender;
import io.marquee.recommend.query.Query;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One uncached recommendation without HTTP: candidates, features, trees, top 10; users in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgs = "-Xmx300m")
public class RecommendBenchmark {
    private Recommender recommender;
    private int[] users;
    private int next;

    /** Loads the bundle that the system property {@code bundle} names. */
    @Setup
    public void load() throws IOException {
        BundleFile file = BundleFile.read(Path.of(System.getProperty("bundle", "out/marquee.bundle")));
        recommender = Recommender.of(file);
        users = file.bundle().users().ids().toArray();
    }

    /** The list of the next user. */
    @Benchmark
    public Recommendation recommend() {
        next = (next + 1) % users.length;
        return recommender.recommend(users[next], 10, Instant.EPOCH).orElseThrow();
    }

    /** The same with movies that are unlike each other and little known. */
    @Benchmark
    public Recommendation recommendVaried() {
        next = (next + 1) % users.length;
        return recommender.recommend(
                recommender.viewer(users[next], new People()).orElseThrow(),
                Query.best(10, Instant.EPOCH).varied(0.5, 0.5));
    }
}
