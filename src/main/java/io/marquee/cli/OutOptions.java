package io.marquee.cli;

import io.marquee.pipeline.Workshop;
import io.marquee.store.Store;
import io.marquee.store.Stores;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a run's results are. */
final class OutOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where stages, reports, the bundle and the store's file are kept. Default: what MARQUEE_OUT in"
                            + " the environment says, or else out")
    private Optional<Path> out = Optional.empty();

    /** Where they go. */
    Path folder() {
        return out.orElseGet(() -> Main.environment(command).out());
    }

    Workshop workshop() throws IOException {
        return new Workshop(folder(), Program.build(), Terminal.progress(), Terminal::say);
    }

    /** The MongoDB of MONGODB_URI, or else a file in the out folder. */
    Store store() {
        return Usage.check(command, "MONGODB_URI in the environment", Main.environment(command)::mongodbUri)
                .map(Stores::open)
                .orElseGet(() -> Stores.open(folder().resolve("marquee.db").toString()));
    }
}
