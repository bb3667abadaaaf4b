package io.marquee.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first command on a machine that has no ratings and no network. */
class NoNetworkIT {
    @TempDir
    private Path folder;

    @Test
    void usesTheSyntheticSampleAndSaysSoInOneLine() throws Exception {
        String unreachable = "-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=1";
        Machine machine = Machine.of(
                folder.resolve("machine"),
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString(), "JAVA_TOOL_OPTIONS", unreachable));
        Files.writeString(machine.disk().resolve("pairs.csv"), "userId,movieId\n1,1\n");
        String said = machine.succeed("predict", "--model", "movie-mean", "--pairs", "pairs.csv", "--out", "p.csv")
                .err();
        assertThat(said.lines().filter(line -> !line.startsWith("Picked up")))
                .containsExactly(
                        "ml-latest-small is not here and cannot be downloaded (files.grouplens.org cannot be reached):"
                                + " using a synthetic sample. Give a real set with --data.",
                        "Wrote 1 predictions to p.csv");
        assertThat(machine.disk().resolve("p.csv")).content().startsWith("userId,movieId,stars\n1,1,");
    }
}
