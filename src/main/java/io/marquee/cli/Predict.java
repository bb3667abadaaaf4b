package io.marquee.cli;

import io.marquee.data.Dataset;
import io.marquee.data.read.Pairs;
import io.marquee.models.LikeModel;
import io.marquee.models.Models;
import io.marquee.models.RatingModel;
import io.marquee.models.Scorer;
import io.marquee.models.Trainer;
import io.marquee.pipeline.Plan;
import io.marquee.progress.Progress;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "predict",
        mixinStandardHelpOptions = true,
        description =
                "Trains a model on a set and scores given pairs. A pair without a time is scored for the newest time of the"
                        + " set. An unknown user gets what the model says of the movie in general, an unknown movie what it"
                        + " says of the user in general, and both together what it says of all.")
final class Predict implements Callable<Integer> {
    @Mixin
    private DataOptions data;

    @Mixin
    private PlanOption plan;

    @Mixin
    private ModelOption model;

    @Option(
            names = "--pairs",
            required = true,
            paramLabel = "FILE",
            description = "A CSV file with the columns userId,movieId and, if wanted, timestamp (seconds since 1970).")
    private Path pairs;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description =
                    "The CSV file to write, in the order of the pairs: userId, movieId, and stars, or probability where"
                            + " the model tells how probable it is that the user likes the movie, or score where a higher number"
                            + " only stands further up the list.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        Progress progress = Terminal.progress();
        Plan settings = plan.read().plan();
        Trainer trainer = model.trainer(settings, Models.named("boosted"));
        Pairs asked = Pairs.read(pairs, data.strictness(), progress);
        Dataset set = data.read(progress);
        Scorer scorer = trainer.fit(set, new SplittableRandom(settings.seed()), progress);
        WholeFile.write(file, unfinished -> write(unfinished, asked, set, scorer));
        Terminal.say("Wrote %,d predictions to %s".formatted(asked.size(), file));
        return 0;
    }

    private static void write(Path file, Pairs asked, Dataset set, Scorer scorer) throws IOException {
        long newest = set.ratings().newest();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("userId,movieId," + column(scorer) + "\n");
            for (int row = 0; row < asked.size(); row++) {
                double score = scorer.score(
                        set.ratings().users().position(asked.userId(row)),
                        set.catalogue().index().position(asked.movieId(row)),
                        asked.second(row).orElse(newest));
                out.write(String.format(Locale.ROOT, "%d,%d,%.6f\n", asked.userId(row), asked.movieId(row), score));
            }
        }
    }

    private static String column(Scorer scorer) {
        if (scorer instanceof LikeModel) {
            return "probability";
        }
        return scorer instanceof RatingModel ? "stars" : "score";
    }
}
