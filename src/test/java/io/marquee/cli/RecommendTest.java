package io.marquee.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.endtoend.SmallSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecommendTest {
    private static final String AT = "2024-05-01T20:00:00Z";

    @TempDir
    private static Path folder;

    private static Path out;

    @BeforeAll
    static void train() throws IOException {
        out = folder.resolve("out");
        Path plan = Files.writeString(folder.resolve("plan.toml"), SmallSet.plan(1));
        Ran ran = Ran.marquee("train", "--data", TinySet.in(folder), "--plan", plan, "--out", out);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("Published version");
    }

    @Test
    void printsATableOfTheBestFirst() {
        Ran ran = Ran.marquee("recommend", 3, "--top", 5, "--at", AT, "--out", out);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines()).hasSize(6).first().asString().startsWith("User 3, group ");
        assertThat(ran.out().lines().skip(1))
                .allMatch(line -> line.matches(" +\\d+  \\d\\.\\d\\d  .+ \\(\\d{4}\\)  \\[\\d+]"));
    }

    @Test
    void printsJsonOfTheSameList() throws IOException {
        Ran ran = Ran.marquee("recommend", 3, "--top", 5, "--at", AT, "--json", "--out", out);
        JsonNode list = new ObjectMapper().readTree(ran.out());
        assertThat(list.get("userId").intValue()).isEqualTo(3);
        assertThat(list.get("at").textValue()).isEqualTo(AT);
        assertThat(list.get("predictions")).hasSize(5);
        String table = Ran.marquee("recommend", 3, "--top", 5, "--at", AT, "--out", out)
                .out();
        assertThat(list.get("predictions"))
                .allSatisfy(line -> assertThat(table).contains(line.get("title").textValue()));
    }

    @Test
    void ordersByTheModelAndTheRankThatAreAskedFor() {
        Ran ran = Ran.marquee("recommend", 3, "--top", 5, "--at", AT, "--rank", "relevance", "--out", out);
        assertThat(ran.out().lines()).hasSize(6).first().asString().endsWith(", relevance by most-popular");
        Ran named = Ran.marquee("recommend", 3, "--top", 5, "--at", AT, "--model", "most-popular", "--out", out);
        assertThat(named).isEqualTo(ran);
        Ran biased = Ran.marquee("recommend", 3, "--top", 5, "--at", AT, "--model", "user-movie-bias", "--out", out);
        assertThat(biased.out().lines()).hasSize(6).first().asString().endsWith(", stars by user-movie-bias");
    }

    @Test
    void aModelThatIsNotServedIsWrongUsage() {
        Ran ran = Ran.marquee("recommend", 3, "--model", "svd", "--out", out);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--model: 'svd' came; expected: boosted, user-movie-bias, most-popular");
    }

    /** What {@code predict} writes is what is served: both fit the model to all ratings from the same random state. */
    @Test
    void predictsAsThePredictCommandDoes() throws IOException {
        JsonNode list = new ObjectMapper()
                .readTree(Ran.marquee("recommend", 3, "--at", AT, "--json", "--out", out)
                        .out());
        StringBuilder pairs = new StringBuilder("userId,movieId,timestamp\n");
        list.get("predictions")
                .forEach(line -> pairs.append("3,")
                        .append(line.get("movieId"))
                        .append(',')
                        .append(Instant.parse(AT).getEpochSecond())
                        .append('\n'));
        Path scores = folder.resolve("scores.csv");
        Ran ran = Ran.marquee(
                "predict",
                "--data",
                folder.resolve("tiny"),
                "--plan",
                folder.resolve("plan.toml"),
                "--pairs",
                Files.writeString(folder.resolve("pairs.csv"), pairs),
                "--out",
                scores);
        assertThat(ran.code()).as(ran.err()).isZero();
        List<String> lines = Files.readAllLines(scores);
        assertThat(lines.subList(1, lines.size()))
                .zipSatisfy(
                        list.get("predictions").findValues("predictedRating"),
                        (line, stars) -> assertThat(stars(line)).isCloseTo(stars.doubleValue(), within(0.0006)));
    }

    private static double stars(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(',') + 1));
    }

    @Test
    void takesTheOutFolderFromTheEnvironment() {
        Ran told = Ran.marquee("recommend", 3, "--at", AT, "--out", out);
        assertThat(Ran.marquee(Map.of("MARQUEE_OUT", out.toString()), "recommend", 3, "--at", AT))
                .isEqualTo(told);
    }

    @Test
    void takesTheListFromABundleFile() {
        Ran current = Ran.marquee("recommend", 3, "--at", AT, "--out", out);
        Ran file = Ran.marquee("recommend", 3, "--at", AT, "--bundle", out.resolve("marquee.bundle"), "--out", out);
        assertThat(file).isEqualTo(current);
    }

    @Test
    void anUnknownUserIsAFailure() {
        Ran ran = Ran.marquee("recommend", 999, "--out", out);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("there is no user 999 in version ");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void nothingPublishedIsAFailureThatSaysWhatToDo() {
        Path empty = folder.resolve("empty");
        Ran ran = Ran.marquee("recommend", 3, "--out", empty);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("nothing is published in " + empty).contains("`marquee train` makes it");
        assertThat(empty).doesNotExist();
    }

    @Test
    void aSecondTrainingHasNothingToDo() throws IOException {
        Ran ran = Ran.marquee(
                "train", "--data", folder.resolve("tiny"), "--plan", folder.resolve("plan.toml"), "--out", out);
        assertThat(ran.err())
                .contains("bundle: up to date", "publish: up to date")
                .doesNotContain("done in");
    }
}
