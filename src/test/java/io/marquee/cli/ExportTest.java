package io.marquee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.endtoend.SmallSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
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
    }

    @Test
    void writesWhatRecommendPrints() throws IOException {
        Ran ran =
                Ran.marquee("export", "--at", AT, "--top", 4, "--diversity", "0.5", "--genre", "-Drama", "--out", out);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("Wrote the lists of 50 users to " + out.resolve("lists.ndjson"));
        List<String> lines = Files.readAllLines(out.resolve("lists.ndjson"));
        assertThat(lines).hasSize(50);
        JsonNode line = new ObjectMapper().readTree(lines.get(2));
        JsonNode list = new ObjectMapper()
                .readTree(Ran.marquee(
                                "recommend",
                                line.get("userId"),
                                "--at",
                                AT,
                                "--top",
                                4,
                                "--diversity",
                                "0.5",
                                "--genre",
                                "-Drama",
                                "--json",
                                "--out",
                                out)
                        .out());
        assertThat(line.get("predictions")).isNotEmpty();
        assertThat(line.get("predictions").findValues("movieId"))
                .isEqualTo(list.get("predictions").findValues("movieId"));
        assertThat(line.get("version")).isEqualTo(list.get("version"));
    }

    @Test
    void writesSomeUsersAsCommaSeparatedValues() throws IOException {
        Path file = folder.resolve("some.csv");
        Ran ran = Ran.marquee(
                "export", "--users", "3,1", "--format", "csv", "--top", 2, "--at", AT, "--to", file, "--out", out);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(Files.readAllLines(file))
                .hasSize(5)
                .first()
                .isEqualTo("userId,place,movieId,title,predictedRating,lowerBound,relevance");
        assertThat(Files.readAllLines(file).stream().skip(1).map(line -> line.substring(0, 4)))
                .containsExactly("1,1,", "1,2,", "3,1,", "3,2,");
    }

    @Test
    void takesTheMomentOfWhatIsGoneOnWith() throws IOException {
        Path file = folder.resolve("resumed.ndjson");
        Ran.marquee("export", "--at", AT, "--to", file, "--out", out);
        String whole = Files.readString(file);
        Path part = folder.resolve(".resumed.ndjson.unfinished");
        Files.writeString(part, whole.substring(0, whole.length() / 2));
        Path settings = folder.resolve(".resumed.ndjson.unfinished.settings");
        Files.writeString(
                settings,
                ("version=%s\nat=%s\nformat=NDJSON\nusers=everyone\ntop=10\nmodel=the usual\nrank=the usual\ngenre=\n"
                                + "year=..\nmin-ratings=0\ncluster=own\ndiversity=the usual\nnovelty=0.0\n"
                                + "forgotten people=4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945\n")
                        .formatted(
                                new ObjectMapper()
                                        .readTree(whole.lines().findFirst().orElseThrow())
                                        .get("version")
                                        .textValue(),
                                AT));
        Ran other = Ran.marquee("export", "--to", file, "--top", 5, "--out", out);
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.err()).contains("top: 10 then, 5 now").contains("--fresh");
        Ran same = Ran.marquee("export", "--to", file, "--out", out);
        assertThat(same.code()).as(same.err()).isZero();
        assertThat(file).hasContent(whole);
        assertThat(part).doesNotExist();
        assertThat(settings).doesNotExist();
    }

    @Test
    void anUnknownUserIsAFailureAndLeavesNothing() {
        Path file = folder.resolve("unknown");
        Ran ran = Ran.marquee("export", "--users", "1,999", "--to", file, "--out", out);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("there is no user 999 in version ");
        assertThat(folder).isDirectoryNotContaining("glob:**unknown*");
    }

    @Test
    void whatTheVersionDoesNotHaveIsWrongUsage() {
        Ran genre = Ran.marquee("export", "--genre", "Slapstick", "--to", folder.resolve("wrong"), "--out", out);
        assertThat(genre.code()).isEqualTo(2);
        assertThat(genre.err()).contains("--genre: 'Slapstick' came; expected: one or more of ");
        Ran model = Ran.marquee("export", "--model", "svd", "--out", out);
        assertThat(model.code()).isEqualTo(2);
        Ran diversity = Ran.marquee("export", "--diversity", "2", "--out", out);
        assertThat(diversity.code()).isEqualTo(2);
        assertThat(diversity.err()).contains("a number from 0 to 1");
    }
}
