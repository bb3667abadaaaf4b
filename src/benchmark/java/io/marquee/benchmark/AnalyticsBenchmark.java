package io.marquee.benchmark;

import io.marquee.analytics.Activity;
import io.marquee.analytics.ActivityOverTime;
import io.marquee.analytics.BundleActivity;
import io.marquee.analytics.ClusterFigures;
import io.marquee.analytics.GenreFigures;
import io.marquee.analytics.LongTail;
import io.marquee.analytics.RatingDistribution;
import io.marquee.analytics.Retention;
import io.marquee.analytics.Selection;
import io.marquee.analytics.Span;
import io.marquee.analytics.TopMovies;
import io.marquee.analytics.period.Granularity;
import io.marquee.analytics.period.Periods;
import io.marquee.bundle.BundleFile;
import io.marquee.clusters.Cluster;
import io.marquee.clusters.Clusters;
import io.marquee.data.Dataset;
import io.marquee.data.generate.SyntheticRatings;
import io.marquee.data.generate.SyntheticSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
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

/** Questions about all ratings, from columns in memory, without HTTP. All are asked in one process, as a server has them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnalyticsBenchmark {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** What is asked. */
    @Param({"activity", "weekdays", "top-movies", "genres", "ratings", "clusters", "retention", "long-tail", "filtered"
    })
    public String question;

    private Selection all;

    /** The bundle that the system property {@code bundle} names, or as many synthetic ratings as {@code ratings} says. */
    @Setup
    public void load() throws IOException {
        int ratings = Integer.getInteger("ratings", 0);
        Activity activity = ratings > 0
                ? synthetic(ratings)
                : BundleActivity.of(BundleFile.read(Path.of(System.getProperty("bundle", "out/marquee.bundle")))
                        .bundle());
        all = Selection.all(activity);
        for (String any : List.of("weekdays", "top-movies", "genres", "ratings", "clusters", "retention", "filtered")) {
            answer(any);
        }
    }

    private static Activity synthetic(int ratings) {
        SyntheticSpec spec = new SyntheticSpec(ratings, ratings / 100, Math.max(1000, ratings / 380));
        Dataset dataset = SyntheticRatings.generate(spec, new SplittableRandom(1));
        int[] ofUser = new int[dataset.ratings().users().size()];
        Cluster everyone = new Cluster(0, "Everyone", ofUser.length, List.of(), List.of());
        return BundleActivity.of(dataset.catalogue(), Clusters.of(List.of(everyone), ofUser), dataset.ratings());
    }

    /** The answer. */
    @Benchmark
    public Object columns() {
        return answer(question);
    }

    private Object answer(String asked) {
        return switch (asked) {
            case "activity" -> ActivityOverTime.of(all, periods(Granularity.MONTH));
            case "weekdays" -> ActivityOverTime.of(all, periods(Granularity.WEEKDAY));
            case "top-movies" -> TopMovies.of(all, TopMovies.Order.POPULARITY, 1, 10);
            case "genres" -> GenreFigures.of(all);
            case "ratings" -> RatingDistribution.of(all);
            case "clusters" -> ClusterFigures.of(all);
            case "retention" -> Retention.of(all, periods(Granularity.MONTH), 12);
            case "long-tail" -> LongTail.of(all, 10);
            default -> RatingDistribution.of(all.in(0).of(4).between(1_000_000_000, 1_500_000_000));
        };
    }

    private Periods periods(Granularity by) {
        Span span = all.span();
        return by.periods(ZONE, span.from(), span.until()).orElseThrow();
    }
}
