package io.marquee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyClustersTest {
    @TempDir
    private Path folder;

    @Test
    void printsATableAndWritesTheSameFiguresAsJson() throws IOException {
        Path json = folder.resolve("study.json");
        Ran ran = Ran.marquee(
                "study-clusters",
                "--data",
                TinySet.in(folder),
                "--model",
                "user-movie-bias",
                "--k",
                "2..3",
                "--json",
                json);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("lists of user-movie-bias", "no clusters", "k = 2", "k = 3");
        assertThat(new ObjectMapper().readTree(json.toFile()).at("/rows"))
                .extracting(row -> row.get("model").textValue())
                .containsExactly("no clusters", "k = 2", "k = 3");
    }
}
