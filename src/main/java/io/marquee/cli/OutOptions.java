package io.marquee.cli;

import io.marquee.pipeline.Workshop;
import io.marquee.store.Store;
import io.marquee.store.Stores;
import java.io.IOException;
import java.nio.file.Files;
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

    /** The MongoDB of MONGODB_URI, or else a file in the out folder, which is made when there is none. */
    Store store() {
        return Stores.open(mongodbUri().orElseGet(() -> file().toString()));
    }

    /**
     * The same where something is to be read.
     *
     * @throws IOException when there is no such file: it is not made, as it would be empty
     */
    Store existingStore() throws IOException {
        return Stores.open(existingAddress());
    }

    /**
     * The same where a MongoDB need not answer yet.
     *
     * @throws IOException when there is no such file
     */
    Store lateStore() throws IOException {
        return Stores.late(existingAddress());
    }

    private String existingAddress() throws IOException {
        Optional<String> mongodb = mongodbUri();
        if (mongodb.isEmpty() && !Files.exists(file())) {
            throw new IOException("nothing is published in " + folder() + ", it has no file " + file().getFileName()
                    + "; `marquee train` makes it, or name the right folder with --out or MARQUEE_OUT");
        }
        return mongodb.orElseGet(() -> file().toString());
    }

    private Optional<String> mongodbUri() {
        return Usage.check(command, "MONGODB_URI in the environment", Main.environment(command)::mongodbUri);
    }

    private Path file() {
        return folder().resolve("marquee.db");
    }
}
