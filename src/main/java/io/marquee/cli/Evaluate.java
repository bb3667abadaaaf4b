package io.marquee.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.charts.Picture;
import io.marquee.clusters.Clusters;
import io.marquee.data.Dataset;
import io.marquee.data.split.GivenFiles;
import io.marquee.data.split.Protocol;
import io.marquee.evaluation.Evaluation;
import io.marquee.evaluation.Leaderboard;
import io.marquee.evaluation.LeaderboardTable;
import io.marquee.evaluation.LeakyBoosted;
import io.marquee.evaluation.NewcomerReport;
import io.marquee.evaluation.NewcomerStudy;
import io.marquee.evaluation.WholeDataMeans;
import io.marquee.models.Models;
import io.marquee.models.Trainer;
import io.marquee.pipeline.Plan;
import io.marquee.progress.Progress;
import io.marquee.store.report.ReportKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures models side by side on ratings that no part of them has seen.")
final class Evaluate implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Mixin
    private DataOptions data;

    @Mixin
    private PlanOption plan;

    @Mixin
    private ModelOption models;

    @Option(
            names = "--protocol",
            paramLabel = "P",
            defaultValue = "random:0.1",
            description = {
                "How ratings are held out: random:0.1, kfold:5, leave-last:1, time:0.1 or files:TRAIN,TEST;"
                        + " newcomers:100:10, which leaves 100 users out and folds 10 ratings of each in; or"
                        + " whole-data-means:0.1, which is leaky and for comparison with published figures only.",
                "Default: ${DEFAULT-VALUE}"
            })
    private String protocol;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "5",
            description = "Repeat with seeds 1 to N. Default: ${DEFAULT-VALUE}")
    private int seeds;

    @Option(names = "--json", paramLabel = "FILE", description = "Write all figures as JSON, too.")
    private Optional<Path> json = Optional.empty();

    @Option(
            names = "--chart",
            paramLabel = "FILE",
            description =
                    "Draw RMSE and NDCG of the models with their intervals: a name that ends in .png or .svg. With it"
                            + " comes FILE-reliability, when a model tells probabilities of likes: whether they come true.")
    private Optional<Path> chart = Optional.empty();

    @Mixin
    private KeepOption keep;

    @Mixin
    private OutOptions out;

    @Override
    public Integer call() throws IOException {
        chart.ifPresent(file -> Usage.check(command, "--chart", () -> Picture.checked(file)));
        if (seeds < 1) {
            throw Usage.wrong(command, "--seeds", seeds + " came; at least 1 expected");
        }
        List<Long> repeats = LongStream.rangeClosed(1, seeds).boxed().toList();
        Optional<NewcomerStudy> newcomers = Usage.check(command, "--protocol", () -> NewcomerStudy.parse(protocol));
        if (newcomers.isPresent()) {
            return study(newcomers.get(), repeats);
        }
        try (KeepOption.Kept kept = keep.open(out)) {
            Leaderboard board = board(repeats);
            print(LeaderboardTable.render(board), board);
            if (chart.isPresent()) {
                BoardPictures.draw(board, chart.get());
            }
            kept.keep(ReportKind.LEADERBOARD, board.data(), board);
        }
        return 0;
    }

    private int study(NewcomerStudy newcomers, List<Long> repeats) throws IOException {
        if (chart.isPresent()) {
            throw Usage.wrong(command, "--chart", "there is no picture of " + newcomers + "; take --json");
        }
        refuseToKeep("it is no leaderboard");
        Progress progress = Terminal.progress();
        List<Trainer> trainers = models.trainers(plan.read().plan(), Models.all());
        NewcomerReport report = newcomers.run(data.read(progress), trainers, repeats, progress);
        print(report.render(), report);
        return 0;
    }

    private void refuseToKeep(String why) {
        if (keep.isWanted()) {
            throw Usage.wrong(
                    command, "--keep", "the result of " + protocol + " is not kept: " + why + "; take --json");
        }
    }

    private void print(String text, Object figures) throws IOException {
        Terminal.print(text + "\nMade by: marquee " + String.join(" ", arguments()) + "\n");
        if (json.isPresent()) {
            WholeFile.write(
                    json.get(),
                    file -> new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), figures));
        }
    }

    private List<String> arguments() {
        return command.root().commandLine().getParseResult().originalArgs();
    }

    private Leaderboard board(List<Long> repeats) throws IOException {
        Progress progress = Terminal.progress();
        Plan settings = plan.read().plan();
        Optional<WholeDataMeans> leaky = Usage.check(command, "--protocol", () -> WholeDataMeans.parse(protocol));
        if (leaky.isPresent()) {
            refuseToKeep("it is leaky, and not to stand beside honest ones");
            return leaky.get().run(data.read(progress), repeats, LeakyBoosted.all(settings.trainer()), progress);
        }
        Protocol honest = Usage.check(command, "--protocol", () -> Protocol.parse(protocol));
        List<Trainer> trainers = models.trainers(settings, Models.all());
        Dataset set = honest instanceof GivenFiles files
                ? files.read(data.strictness(), progress).dataset()
                : data.read(progress);
        Clusters clusters = settings.clusters()
                .fit(set.ratings(), set.catalogue(), new SplittableRandom(settings.seed()), progress)
                .clusters();
        return Evaluation.of(trainers).with(clusters).run(set, honest, repeats, progress);
    }
}
