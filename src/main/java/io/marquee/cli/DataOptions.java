package io.marquee.cli;

import io.marquee.data.Dataset;
import io.marquee.data.locate.DatasetLocator;
import io.marquee.data.locate.Download;
import io.marquee.data.locate.Located;
import io.marquee.data.read.DatasetReader;
import io.marquee.data.read.Reading;
import io.marquee.data.read.Strictness;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which ratings set, and how strictly it is read. */
final class DataOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--data",
            paramLabel = "NAME|PATH",
            description = {
                "The ratings set: a folder or zip of any MovieLens release or of The Movies Dataset, or a name such as"
                        + " ml-latest-small or ml-1m, looked up in MARQUEE_DATASETS, then in the cache, then at GroupLens.",
                "Default: ml-latest-small; a synthetic sample where it cannot be had."
            })
    private Optional<String> data = Optional.empty();

    @Option(
            names = "--skip-bad",
            description = "Count, report and leave out bad lines, instead of stopping at the first one.")
    private boolean skipBad;

    Strictness strictness() {
        return skipBad ? Strictness.SKIP_BAD : Strictness.STRICT;
    }

    /** The folder or zip. */
    Path locate(Progress progress) throws IOException {
        Environment environment = Main.environment(command);
        DatasetLocator locator =
                DatasetLocator.of(environment.datasets(), environment.cache(), Download.from(Download.GROUPLENS));
        Located located = data.isPresent() ? locator.locate(data.get(), progress) : locator.locateDefault(progress);
        located.notice().ifPresent(Terminal::say);
        return located.path();
    }

    Dataset read(Progress progress) throws IOException {
        Reading reading = DatasetReader.read(locate(progress), strictness(), progress);
        reading.problems().forEach(problem -> Terminal.say(problem.outcome()));
        return reading.dataset();
    }
}
