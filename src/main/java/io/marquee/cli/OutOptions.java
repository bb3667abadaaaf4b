package io.marquee.cli;

import io.marquee.pipeline.Workshop;
import io.marquee.store.Store;
import io.marquee.store.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a run's results are. */
final class OutOptions {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where stages, reports, the bundle and the store's file are kept. Default: ${DEFAULT-VALUE}")
    private Path out;

    Workshop workshop() throws IOException {
        return new Workshop(out, Program.build(), Terminal.progress(), Terminal::say);
    }

    /** The MongoDB of MONGODB_URI, or else a file in the out folder. */
    Store store() throws IOException {
        Files.createDirectories(out);
        return Stores.open(Environment.ofProcess()
                .mongodbUri()
                .orElse(out.resolve("marquee.db").toString()));
    }
}
