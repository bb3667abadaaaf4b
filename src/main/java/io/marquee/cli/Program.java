package io.marquee.cli;

import io.marquee.pipeline.SourceHash;
import io.marquee.pipeline.Versions;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program itself: its version, where it is installed, and what tells this build from another. */
final class Program {
    private Program() {}

    static String version() {
        return Versions.all().get("marquee");
    }

    /** The folder that holds {@code pipeline/default.toml}: where the launcher is, or else the one that was built in. */
    static Path home() throws IOException {
        String told = System.getProperty("marquee.home");
        return told == null ? code().getParent().getParent() : Path.of(told);
    }

    /** The hash of the jar; classes in a folder, as in an IDE, have only their version. */
    static String build() throws IOException {
        return Files.isRegularFile(code()) ? SourceHash.of(code()) : version();
    }

    private static Path code() throws IOException {
        try {
            return Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the program cannot find itself", e);
        }
    }
}
