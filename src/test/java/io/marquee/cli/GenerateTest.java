package io.marquee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {
    @TempDir
    private Path folder;

    @Test
    void theSameSeedMakesTheSameFiles() throws IOException {
        Path first = generated("first", 3);
        Path second = generated("second", 3);
        Path other = generated("other", 4);
        assertThat(first.resolve("ratings.csv")).hasSameBinaryContentAs(second.resolve("ratings.csv"));
        assertThat(first.resolve("movies.csv")).hasSameBinaryContentAs(second.resolve("movies.csv"));
        assertThat(Files.mismatch(first.resolve("ratings.csv"), other.resolve("ratings.csv")))
                .isNotNegative();
    }

    @Test
    void makesAsManyRatingsAndMoviesAsAskedFor() throws IOException {
        Path set = generated("set", 1);
        assertThat(Files.readAllLines(set.resolve("ratings.csv"))).hasSize(1 + 500);
        assertThat(Files.readAllLines(set.resolve("movies.csv"))).hasSize(1 + 40);
    }

    @Test
    void overwritesNothing() throws IOException {
        Path set = generated("set", 1);
        Ran again = Ran.marquee("generate", "--ratings", 500, "--users", 20, "--movies", 40, set);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains(set + " is not empty");
    }

    private Path generated(String name, long seed) {
        Path set = folder.resolve(name);
        Ran ran = Ran.marquee("generate", "--ratings", 500, "--users", 20, "--movies", 40, "--seed", seed, set);
        assertThat(ran.code()).as(ran.err()).isZero();
        return set;
    }
}
