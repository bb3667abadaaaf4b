package io.marquee.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.data.split.Protocol;
import io.marquee.evaluation.ClusterReport;
import io.marquee.evaluation.ClusterStudy;
import io.marquee.evaluation.RankingSettings;
import io.marquee.models.Models;
import io.marquee.models.Trainer;
import io.marquee.pipeline.Plan;
import io.marquee.progress.Progress;
import io.marquee.store.report.ReportKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "study-clusters",
        mixinStandardHelpOptions = true,
        description =
                "Measures what it costs and gains to list only movies that someone in the user's cluster has rated, against"
                        + " lists of all movies, for several numbers of clusters.")
final class StudyClusters implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Mixin
    private DataOptions data;

    @Mixin
    private PlanOption plan;

    @Mixin
    private ModelOption model;

    @Option(
            names = "--k",
            paramLabel = "FROM..TO",
            defaultValue = "2..12",
            description = "The numbers of clusters. Default: ${DEFAULT-VALUE}")
    private String ks;

    @Option(
            names = "--protocol",
            paramLabel = "P",
            defaultValue = "leave-last:1",
            description = "How ratings are held out: leave-last:1, random:0.1, kfold:5 or time:0.1."
                    + " Default: ${DEFAULT-VALUE}")
    private String protocol;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "5",
            description = "Repeat with seeds 1 to N, where the protocol has chance in it. Default: ${DEFAULT-VALUE}")
    private int seeds;

    @Option(names = "--json", paramLabel = "FILE", description = "Write all figures as JSON, too.")
    private Optional<Path> json = Optional.empty();

    @Mixin
    private KeepOption keep;

    @Mixin
    private OutOptions out;

    @Override
    public Integer call() throws IOException {
        List<Integer> numbers = Usage.check(command, "--k", () -> Span.of(ks).numbers());
        Protocol honest = Usage.check(command, "--protocol", () -> Protocol.parse(protocol));
        if (seeds < 1) {
            throw Usage.wrong(command, "--seeds", seeds + " came; at least 1 expected");
        }
        Plan settings = plan.read().plan();
        Trainer trainer = model.trainer(settings, Models.named("boosted"));
        Progress progress = Terminal.progress();
        ClusterStudy study = new ClusterStudy(trainer, settings.clusters(), numbers, RankingSettings.standard());
        List<Long> repeats = LongStream.rangeClosed(1, seeds).boxed().toList();
        try (KeepOption.Kept kept = keep.open(out)) {
            ClusterReport report = study.run(data.read(progress), honest, repeats, progress);
            Terminal.print(report.render());
            write(report);
            kept.keep(ReportKind.CLUSTER_STUDY, report.data(), report);
        }
        return 0;
    }

    private void write(ClusterReport report) throws IOException {
        if (json.isPresent()) {
            WholeFile.write(
                    json.get(),
                    file -> new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), report));
        }
    }
}
