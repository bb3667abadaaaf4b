package io.marquee.cli;

import io.marquee.pipeline.PlanFile;
import io.marquee.search.Found;
import io.marquee.search.Search;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Looks for better settings of a model, by random search with successive halving on splits of the"
                + " training part. A search that was stopped goes on where it was.")
final class SearchSettings implements Callable<Integer> {
    @Parameters(
            paramLabel = "PLAN",
            arity = "0..1",
            description = "What to search, each key explained where it stands. Default: pipeline/search.toml")
    private Optional<Path> search = Optional.empty();

    @Mixin
    private DataOptions data;

    @Mixin
    private PlanOption plan;

    @Mixin
    private OutOptions out;

    @Option(
            names = "--write",
            paramLabel = "FILE",
            description = "Write the plan with the settings that were found to this file, which may be the plan itself;"
                    + " comments stay.")
    private Optional<Path> target = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Path file = search.isPresent() ? search.get() : Program.home().resolve("pipeline/search.toml");
        PlanFile.read(plan.file());
        Search job = Search.read(file, plan.file(), Program.build());
        Found found = job.run(data.read(Terminal.progress()), out.folder(), Terminal.progress());
        Terminal.print(found.toml());
        if (target.isPresent()) {
            WholeFile.write(
                    target.get(),
                    unfinished -> Files.writeString(unfinished, found.plan().text()));
            Terminal.say("Wrote " + target.get());
        }
        return 0;
    }
}
