package io.marquee.benchmark;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.BundleFile;
import io.marquee.data.Catalogue;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.RatingsBuilder;
import io.marquee.recommend.titles.FoundMovies;
import io.marquee.recommend.titles.MovieFinder;
import io.marquee.recommend.titles.MovieSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** One search by title among 86,000 movies, whose titles are put together from the words of a bundle's titles. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx300m")
public class MovieSearchBenchmark {
    private static final int MOVIES = 86_000;

    /** What is typed. */
    @Param({"the matrix", "shawshenk redemtion", "star", "the lord of the rigns: the fellowship", "s"})
    public String typed;

    private MovieFinder finder;

    /** Loads the bundle that the system property {@code bundle} names, and invents movies. */
    @Setup
    public void load() throws IOException {
        Bundle bundle = BundleFile.read(Path.of(System.getProperty("bundle", "out/marquee.bundle")))
                .bundle();
        Catalogue catalogue = catalogue(bundle.catalogue().movies(), new SplittableRandom(1));
        finder = MovieFinder.of(catalogue, new RatingsBuilder().build(catalogue.index()));
    }

    private static Catalogue catalogue(List<Movie> real, SplittableRandom random) {
        List<Movie> movies = new ArrayList<>(real);
        for (int id = 1_000_000; movies.size() < MOVIES; id++) {
            Movie one = real.get(random.nextInt(real.size()));
            Movie other = real.get(random.nextInt(real.size()));
            movies.add(new Movie(
                    new MovieId(id),
                    half(other.title()) + " " + one.title(),
                    one.year(),
                    one.genres(),
                    one.imdbId(),
                    one.tmdbId()));
        }
        return Catalogue.of(movies);
    }

    /** The first words of a title, each with a letter changed so that they are new. */
    private static String half(String title) {
        String words = title.substring(0, title.length() / 2);
        return words.replace('e', 'u').replace('n', 'm');
    }

    /** The first page. */
    @Benchmark
    public FoundMovies search() {
        return finder.find(MovieSearch.of(typed, 20));
    }
}
