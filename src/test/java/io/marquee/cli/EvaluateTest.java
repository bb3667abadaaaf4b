package io.marquee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.endtoend.SmallSet;
import io.marquee.models.Models;
import io.marquee.models.Trainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {
    @TempDir
    private Path folder;

    private Path set;

    @BeforeEach
    void setUp() throws IOException {
        set = TinySet.in(folder);
    }

    @Test
    void printsATableAndWritesTheSameFiguresAsJson() throws IOException {
        Path json = folder.resolve("figures.json");
        Ran ran = Ran.marquee(
                "evaluate", "--data", set, "--model", "global-mean,movie-mean", "--seeds", 2, "--json", json);
        assertThat(ran.code()).as(ran.err()).isZero();
        JsonNode board = new ObjectMapper().readTree(json.toFile());
        assertThat(board.get("protocol").textValue()).isEqualTo("random:0.1");
        assertThat(board.get("seeds")).hasSize(2);
        assertThat(board.get("rows"))
                .extracting(row -> row.get("model").textValue())
                .containsExactlyInAnyOrder("global-mean", "movie-mean");
        for (JsonNode row : board.get("rows")) {
            double rmse = row.at("/figures/rmse/mean").doubleValue();
            assertThat(rmse).isPositive();
            assertThat(ran.out()).contains(row.get("model").textValue()).contains("%.4f".formatted(rmse));
        }
    }

    @Test
    void takesAllModelsAtOnceAndDrawsThem() throws IOException {
        Path chart = folder.resolve("board.svg");
        Ran ran = Ran.marquee(
                "evaluate", "--data", set, "--plan", quick(), "--model", "all", "--seeds", 1, "--chart", chart);
        assertThat(ran.code()).as(ran.err()).isZero();
        String[] names = Models.all().stream().map(Trainer::name).toArray(String[]::new);
        assertThat(ran.out()).contains(names).contains("RMSE − best", "NDCG − best", "bundle kB", "peak MB");
        assertThat(chart).content().startsWith("<svg").contains(names);
        assertThat(folder.resolve("board-reliability.svg"))
                .content()
                .startsWith("<svg")
                .contains("like");
    }

    private Path quick() throws IOException {
        return Files.writeString(folder.resolve("plan.toml"), SmallSet.plan(1));
    }

    @Test
    void tellsTheCommandThatMakesTheTableAgain() {
        Ran ran = Ran.marquee("evaluate", "--data", set, "--model", "global-mean", "--seeds", 1);
        assertThat(ran.out()).contains("marquee evaluate --data " + set + " --model global-mean --seeds 1");
    }

    @Test
    void theSameSeedsGiveTheSameFigures() throws IOException {
        Path first = evaluated("first.json");
        Path second = evaluated("second.json");
        assertThat(rmse(first)).isEqualTo(rmse(second));
    }

    @Test
    void filesAreTrainedAndTestedOnAsGiven() throws IOException {
        List<String> lines = Files.readAllLines(set.resolve("ratings.csv"));
        Path training = Files.write(set.resolve("training.csv"), lines.subList(0, 1500));
        Path test = Files.write(set.resolve("test.csv"), lines.subList(1500, lines.size()));
        Files.writeString(test, lines.get(0) + "\n" + Files.readString(test));
        String protocol = "files:" + training + "," + test;
        Ran ran = Ran.marquee("evaluate", "--protocol", protocol, "--model", "global-mean", "--seeds", 1);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("global-mean").contains(protocol);
    }

    private Path evaluated(String name) {
        Path json = folder.resolve(name);
        Ran ran = Ran.marquee("evaluate", "--data", set, "--model", "movie-mean", "--seeds", 1, "--json", json);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(Files.exists(json)).isTrue();
        return json;
    }

    private static JsonNode rmse(Path json) throws IOException {
        return new ObjectMapper().readTree(json.toFile()).at("/rows/0/figures/rmse");
    }
}
