package io.marquee.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills an export at random moments: it goes on where it was, and its file is that of an undisturbed one. */
class KillExportIT {
    private static final int KILLS = 4;

    private static final Random RANDOM = new Random(20);

    @TempDir
    private static Path folder;

    private static Machine machine;

    @BeforeAll
    static void train() throws IOException, InterruptedException {
        machine = Machine.of(folder, Map.of());
        machine.succeed("generate", "--ratings", "40000", "--users", "1500", "--movies", "800", "set");
        machine.succeed(SmallSet.train(machine, 1));
    }

    private static String[] export(String format, String file) {
        return new String[] {
            "export", "--to", file, "--format", format, "--top", "100", "--diversity", "0.3", "--at", SmallSet.AT
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndjson", "csv"})
    void endsWithTheSameBytes(String format) throws IOException, InterruptedException {
        long start = System.nanoTime();
        machine.succeed(export(format, "undisturbed"));
        long millis = (System.nanoTime() - start) / 1_000_000;
        int killed = 0;
        for (int kill = 0; kill < KILLS && Files.notExists(folder.resolve(format)); kill++) {
            try (Child child = machine.start(export(format, format))) {
                Thread.sleep(millis / 3 + RANDOM.nextLong(millis / 3));
                child.kill();
                killed += Files.exists(folder.resolve("." + format + ".unfinished")) ? 1 : 0;
            }
        }
        assertThat(killed).as("exports that were killed half way").isPositive();
        machine.succeed(export(format, format));
        assertThat(folder.resolve(format)).hasSameBinaryContentAs(folder.resolve("undisturbed"));
        assertThat(folder.resolve("." + format + ".unfinished")).doesNotExist();
        assertThat(folder.resolve("." + format + ".unfinished.settings")).doesNotExist();
    }
}
