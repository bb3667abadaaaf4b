package io.marquee.web.browser;

import io.marquee.api.SampleApi;
import io.marquee.data.generate.SyntheticSet;
import io.marquee.data.generate.SyntheticSpec;
import io.marquee.data.read.Strictness;
import io.marquee.people.Voices;
import io.marquee.pipeline.Pipeline;
import io.marquee.pipeline.PlanFile;
import io.marquee.pipeline.PlanText;
import io.marquee.pipeline.Workshop;
import io.marquee.progress.Progress;
import io.marquee.store.Store;
import io.marquee.store.Stores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * The server that all browser tests share: a synthetic set of {@value #USERS} users and {@value #MOVIES} movies, trained by the
 * whole pipeline in a few seconds. Tests that change it do so as people of their own.
 */
public final class Site {
    /** How many users there are. Their ids begin with 1. */
    public static final int USERS = 120;

    /** How many movies there are. Their ids begin with 1. */
    public static final int MOVIES = 300;

    private static final int RATINGS = 6_000;
    private static final Path FOLDER = Path.of("target", "site-of-browser-tests");
    private static final SampleApi API = published();

    private Site() {}

    /** The server, to be asked for what a view should show. */
    public static SampleApi api() {
        return API;
    }

    static void close() {
        API.close();
    }

    static URI address() {
        return API.server().address();
    }

    private static SampleApi published() {
        try {
            Path folder = emptied();
            Path set = folder.resolve("synthetic");
            SyntheticSet.write(
                    new SyntheticSpec(RATINGS, USERS, MOVIES), new SplittableRandom(1), set, Progress.SILENT);
            Store store = Stores.open(folder.resolve("store.db").toString());
            train(folder, set, store);
            return SampleApi.over(store);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the site that browser tests go to", e);
        }
    }

    private static Path emptied() throws IOException {
        if (Files.exists(FOLDER)) {
            try (Stream<Path> files = Files.walk(FOLDER)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(FOLDER);
    }

    private static void train(Path folder, Path set, Store store) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.toml"), plan());
        Workshop workshop = new Workshop(folder.resolve("out"), "this build", Progress.SILENT, line -> {});
        new Pipeline(workshop, set, Strictness.STRICT, Voices.NONE, PlanFile.read(plan)).publishTo(store);
    }

    private static String plan() throws IOException {
        return new PlanText(Files.readString(Path.of("pipeline", "default.toml")))
                .with(Map.of("boosted.rounds", "30", "evaluation.models", "[\"global-mean\", \"user-movie-bias\"]"))
                .text();
    }
}
