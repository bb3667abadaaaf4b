package io.marquee.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The report, a JSON object, that a stage keeps with its output: so that a store can have it whenever the output is up to date. */
final class StageReport {
    private static final String FILE = "report.json";

    private StageReport() {}

    static void write(Path folder, String json) throws IOException {
        Files.writeString(folder.resolve(FILE), json);
    }

    /** The report of a stage that has kept one. */
    static Optional<String> of(Stage<?> stage) throws IOException {
        Path file = stage.folder().resolve(FILE);
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }
}
