package io.marquee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.endtoend.SmallSet;
import io.marquee.models.Models;
import io.marquee.models.Trainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PredictTest {
    @TempDir
    private Path folder;

    private Path set;
    private Path scores;

    @BeforeEach
    void setUp() throws IOException {
        set = TinySet.in(folder);
        scores = folder.resolve("deep/scores.csv");
    }

    @Test
    void keepsTheOrderAndTheIdsOfThePairs() throws IOException {
        predict("movie-mean", "userId,movieId\n9,4\n2,30\n9,1\n2,30\n");
        assertThat(Files.readAllLines(scores)).first().isEqualTo("userId,movieId,stars");
        assertThat(Files.readAllLines(scores).stream().skip(1).map(line -> line.replaceAll(",[0-9.]+$", "")))
                .containsExactly("9,4", "2,30", "9,1", "2,30");
    }

    @Test
    void unknownUsersAndMoviesGetAPredictionOnTheScale() throws IOException {
        predict("boosted", "userId,movieId\n999999,1\n1,999999\n999999,999999\n");
        assertThat(predictions()).hasSize(3).allMatch(stars -> stars >= 0.5 && stars <= 5);
    }

    @Test
    void theTimeIsTheNewestOfTheSetWhereAPairHasNone() throws IOException {
        long newest = Files.readAllLines(set.resolve("ratings.csv")).stream()
                .skip(1)
                .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(',') + 1)))
                .max()
                .orElseThrow();
        predict("boosted", "userId,movieId,timestamp\n3,5,\n3,5," + newest + "\n3,5,850000000\n");
        List<Double> stars = predictions();
        assertThat(stars.get(0)).isEqualTo(stars.get(1)).isNotEqualTo(stars.get(2));
    }

    @Test
    void afterAFailureTheOldFileIsStillThere() throws IOException {
        predict("movie-mean", "userId,movieId\n1,1\n");
        String before = Files.readString(scores);
        Path pairs = Files.writeString(folder.resolve("bad.csv"), "userId,movieId\n1,1\n1,first\n");
        Ran ran = Ran.marquee("predict", "--data", set, "--pairs", pairs, "--out", scores, "--model", "movie-mean");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("bad.csv:3");
        assertThat(scores).hasContent(before);
        assertThat(scores.getParent())
                .isDirectoryContaining("regex:.*scores.csv")
                .isDirectoryNotContaining("glob:**unfinished");
    }

    @ParameterizedTest
    @MethodSource("models")
    void worksForEveryModelAlsoForWhatTrainingHasNotSeen(String model) throws IOException {
        predict(model, "userId,movieId\n1,1\n999999,1\n1,999999\n999999,999999\n");
        assertThat(Files.readAllLines(scores)).first().asString().matches("userId,movieId,(stars|probability|score)");
        assertThat(predictions()).hasSize(4).allMatch(Double::isFinite);
    }

    static Stream<String> models() {
        return Models.all().stream().map(Trainer::name);
    }

    @Test
    void saysInTheHeaderWhenAScoreIsNoStars() throws IOException {
        predict("most-popular", "userId,movieId\n1,1\n");
        assertThat(Files.readAllLines(scores)).first().isEqualTo("userId,movieId,score");
    }

    private void predict(String model, String content) throws IOException {
        Path pairs = Files.writeString(folder.resolve("pairs.csv"), content);
        Path plan = Files.writeString(folder.resolve("plan.toml"), SmallSet.plan(1));
        Ran ran = Ran.marquee(
                "predict", "--data", set, "--plan", plan, "--pairs", pairs, "--out", scores, "--model", model);
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    private List<Double> predictions() throws IOException {
        return Files.readAllLines(scores).stream()
                .skip(1)
                .map(line -> Double.valueOf(line.substring(line.lastIndexOf(',') + 1)))
                .toList();
    }
}
