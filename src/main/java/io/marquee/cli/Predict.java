package io.marquee.cli;

import io.marquee.data.Dataset;
import io.marquee.data.read.Pairs;
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
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "predict",
        mixinStandardHelpOptions = true,
        description =
                "Trains on a set and predicts the ratings of given pairs. A pair without a time is predicted for the"
                        + " newest time of the set; an unknown user or movie falls back on the means of all.")
final class Predict implements Callable<Integer> {
    @Spec
    private CommandSpec command;

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
            description = "The CSV file to write: userId,movieId,prediction in the order of the pairs.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        Progress progress = Terminal.progress();
        Plan settings = plan.read().plan();
        Trainer trainer = trainer(settings);
        Pairs asked = Pairs.read(pairs, data.strictness(), progress);
        Dataset set = data.read(progress);
        Scorer scorer = trainer.fit(set, new SplittableRandom(settings.seed()), progress);
        if (!(scorer instanceof RatingModel)) {
            throw Usage.wrong(command, "--model", trainer.name() + " ranks movies but predicts no ratings");
        }
        WholeFile.write(file, unfinished -> write(unfinished, asked, set, scorer));
        Terminal.say("Wrote %,d predictions to %s".formatted(asked.size(), file));
        return 0;
    }

    private Trainer trainer(Plan settings) {
        List<Trainer> trainers = model.trainers(settings, List.of(Models.named("boosted")));
        if (trainers.size() > 1) {
            throw Usage.wrong(command, "--model", "one name expected, " + trainers.size() + " given");
        }
        return trainers.get(0);
    }

    private static void write(Path file, Pairs asked, Dataset set, Scorer scorer) throws IOException {
        long newest = set.ratings().newest();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("userId,movieId,prediction\n");
            for (int row = 0; row < asked.size(); row++) {
                double stars = scorer.score(
                        set.ratings().users().position(asked.userId(row)),
                        set.catalogue().index().position(asked.movieId(row)),
                        asked.second(row).orElse(newest));
                out.write(String.format(Locale.ROOT, "%d,%d,%.6f\n", asked.userId(row), asked.movieId(row), stars));
            }
        }
    }
}
