package io.marquee.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that were killed, run into each other, or find their output damaged. */
class BrokenRunTest extends PipelineHarness {
    private static void clear(Path folder) throws IOException {
        Folders.forget(folder.getParent(), folder.getFileName().toString(), 0);
    }

    @Test
    void recoversFromBeingKilledHalfWay() throws IOException {
        String version = runs.run(QuickPlan.quick()).run().version();
        clear(runs.stage("bundle"));
        clear(runs.stage("train-boosted"));
        Path unfinished = Files.createDirectories(runs.out().resolve("stages/unfinished-train-boosted/deeper"));
        Files.writeString(unfinished.resolve("output.bin"), "half a forest");

        Runs.Result again = runs.run(QuickPlan.quick());

        assertThat(again.worked()).containsExactly("train-boosted", "bundle");
        assertThat(again.run().version()).isEqualTo(version);
        assertThat(runs.kept()).doesNotContain("unfinished-train-boosted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "features", "clusters", "train-boosted", "train-user-movie-bias"})
    void makesDamagedOutputAgain(String stage) throws IOException {
        String version = runs.run(QuickPlan.quick()).run().version();
        Path output = runs.stage(stage).resolve("output.bin");
        byte[] whole = Files.readAllBytes(output);
        for (byte[] damaged :
                new byte[][] {"garbage of some length".getBytes(), new byte[0], Arrays.copyOf(whole, whole.length / 2)
                }) {
            clear(runs.stage("bundle"));
            Files.write(runs.stage(stage).resolve("output.bin"), damaged);
            Runs.Result again = runs.run(QuickPlan.quick());
            assertThat(again.log()).anyMatch(line -> line.startsWith(stage + ": ") && line.contains("damaged"));
            assertThat(again.worked()).containsExactly(stage, "bundle");
            assertThat(again.run().version()).isEqualTo(version);
        }
    }

    /** The sign of the first number: a damping below zero, which no statistics can have. */
    @Test
    void makesOutputAgainThatCanBeReadAndMakesNoSense() throws IOException {
        String version = runs.run(QuickPlan.quick()).run().version();
        Path output = runs.stage("features").resolve("output.bin");
        byte[] bytes = Files.readAllBytes(output);
        bytes[0] ^= (byte) 0x80;
        Files.write(output, bytes);
        clear(runs.stage("bundle"));
        Runs.Result again = runs.run(QuickPlan.quick());
        assertThat(again.worked()).containsExactly("features", "bundle");
        assertThat(again.run().version()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"marquee.bundle", "run.json"})
    void makesTheBundleAgainWhenAFileOfItIsGone(String file) throws IOException {
        String version = runs.run(QuickPlan.quick()).run().version();
        Files.delete(runs.stage("bundle").resolve(file));
        Runs.Result again = runs.run(QuickPlan.quick());
        assertThat(again.worked()).containsExactly("bundle");
        assertThat(again.run().version()).isEqualTo(version);
    }

    @Test
    void refusesASecondRunInTheSameFolder() throws IOException {
        OutLock first = OutLock.of(runs.out());
        assertThatThrownBy(() -> runs.run(QuickPlan.quick()))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("another run", runs.out().toString(), "--out");
        first.close();
        assertThat(runs.run(QuickPlan.quick()).worked()).contains("publish");
    }

    @Test
    void keepsNothingOfAStageThatFails() throws IOException {
        Path ratings = runs.source().resolve("ratings.csv");
        String good = Files.readString(ratings);
        Files.writeString(ratings, "1,1,eleven,1500000000\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> runs.run(QuickPlan.quick())).hasMessageContaining("ratings.csv");
        assertThat(runs.kept()).doesNotContain("ingest");

        Files.writeString(ratings, good);
        assertThat(runs.run(QuickPlan.quick()).worked()).startsWith("ingest").endsWith("publish");
        assertThat(runs.kept()).noneMatch(name -> name.startsWith("unfinished"));
    }
}
