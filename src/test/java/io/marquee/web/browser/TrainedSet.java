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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** A synthetic ratings set that the whole pipeline is run on, in a few seconds. */
public final class TrainedSet {
    static final int RATINGS = 6_000;
    static final int USERS = 120;
    static final int MOVIES = 300;

    private TrainedSet() {}

    /**
     * A server with the set published.
     *
     * @param folder an empty one, for all files
     * @param movies changes the lines of {@code movies.csv}
     */
    public static SampleApi publish(Path folder, UnaryOperator<List<String>> movies) throws IOException {
        return publishChanged(folder, set -> {
            Path titles = set.resolve("movies.csv");
            Files.write(titles, movies.apply(Files.readAllLines(titles)));
        });
    }

    /**
     * A server with the set published.
     *
     * @param folder an empty one, for all files
     * @param change changes the files of the set, which are in the folder that it gets
     */
    public static SampleApi publishChanged(Path folder, Change change) throws IOException {
        Path set = folder.resolve("synthetic");
        SyntheticSet.write(new SyntheticSpec(RATINGS, USERS, MOVIES), new SplittableRandom(1), set, Progress.SILENT);
        change.to(set);
        Store store = Stores.open(folder.resolve("store.db").toString());
        train(folder, set, store);
        return SampleApi.over(store);
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

    /** Makes another set of a set. */
    public interface Change {
        /** Changes the files in a folder. */
        void to(Path set) throws IOException;
    }
}
