package io.marquee.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.data.split.Protocol;
import io.marquee.models.Fixtures;
import io.marquee.pipeline.PlanException;
import io.marquee.pipeline.PlanFile;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
    private static final Path PLAN = Path.of("pipeline", "default.toml");
    private static final Dataset SET = Fixtures.learnable(1);
    private static final String SEARCH = """
            model = "user-movie-bias"
            measure = "rmse"
            candidates = 9
            keep = 3
            seed = 1
            held-out = "random:0.1"
            validation = "random:0.2"
            rungs = [{ users = 0.5, splits = 1 }, { users = 1.0, splits = 1 }, { users = 1.0, splits = 3 }]
            [space.user-movie-bias]
            user-damping = { from = 0.1, to = 100.0, scale = "log" }
            movie-damping = { choices = [1.0, 3.0, 50.0] }
            """;

    @TempDir
    private Path folder;

    private Search search(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("search.toml"), text);
        return Search.read(file, PLAN, "this build");
    }

    private Path out(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private static JsonNode record(Path out) throws IOException {
        return new ObjectMapper().readTree(file(out, ".json").toFile());
    }

    private static Path file(Path out, String ending) throws IOException {
        try (var files = Files.list(out)) {
            return files.filter(path -> path.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<Double> values(JsonNode record) {
        return StreamSupport.stream(record.get("trials").spliterator(), false)
                .map(trial -> trial.get("value").doubleValue())
                .toList();
    }

    @Test
    void triesManyALittleAndTheBetterOnesMore() throws IOException {
        Path out = out("out");
        search(SEARCH).run(SET, out, Progress.SILENT);
        JsonNode trials = record(out).get("trials");
        assertThat(StreamSupport.stream(trials.spliterator(), false)
                        .filter(trial -> trial.get("users").doubleValue() == 0.5))
                .hasSize(9);
        assertThat(IntStream.range(101, 104)
                        .mapToLong(split -> StreamSupport.stream(trials.spliterator(), false)
                                .filter(trial -> trial.get("users").doubleValue() == 1)
                                .filter(trial -> trial.get("split").intValue() == split)
                                .count()))
                .allMatch(count -> count >= 1 && count <= 4);
    }

    @Test
    void endsWithSettingsThatAreNoWorseThanThoseOfThePlan() throws IOException {
        Path out = out("out");
        String plan = folder.resolve("bad.toml").toString();
        Files.writeString(
                Path.of(plan), Files.readString(PLAN).replaceFirst("user-damping = 5.0", "user-damping = 900.0"));
        Path file = Files.writeString(folder.resolve("search.toml"), SEARCH);
        Found found = Search.read(file, Path.of(plan), "this build").run(SET, out, Progress.SILENT);
        JsonNode record = record(out);
        assertThat(record.at("/best/mean").doubleValue())
                .isLessThan(record.at("/before/mean").doubleValue());
        assertThat(found.toml())
                .contains("[user-movie-bias]\nmovie-damping = ")
                .contains("user-damping = "
                        + record.at("/best/values/user-movie-bias.user-damping").textValue());
    }

    @Test
    void recordsHowItWasFound() throws IOException {
        Path out = out("out");
        search(SEARCH).run(SET, out, Progress.SILENT);
        JsonNode record = record(out);
        assertThat(record.at("/dataHash").textValue()).isEqualTo(SET.hash());
        assertThat(record.at("/program").textValue()).isEqualTo("this build");
        assertThat(record.at("/versions").has("java")).isTrue();
        assertThat(record.at("/search/heldOut").textValue()).isEqualTo("random:0.1");
        assertThat(record.at("/search/space/ranges/user-movie-bias.user-damping/to")
                        .doubleValue())
                .isEqualTo(100);
    }

    @Test
    void neverLooksAtTheTestPart() throws IOException {
        Ratings test = Protocol.parse("random:0.1").splits(SET, 1).get(0).test();
        Ratings changed = SET.ratings();
        for (int i = 0; i < test.size(); i++) {
            int row = changed.row(test.user(i), test.movie(i));
            changed = changed.with(row, 11 - changed.halfStars(row));
        }
        search(SEARCH).run(SET, out("as-it-is"), Progress.SILENT);
        search(SEARCH).run(SET.with(changed), out("changed"), Progress.SILENT);
        assertThat(values(record(folder.resolve("as-it-is")))).isEqualTo(values(record(folder.resolve("changed"))));
    }

    @Test
    void goesOnWhereItWasAndEndsWithTheSameResult() throws IOException {
        Found whole = search(SEARCH).run(SET, out("whole"), Progress.SILENT);
        AtomicInteger left = new AtomicInteger(5);
        Progress dying = (label, total) -> steps -> {
            if (left.decrementAndGet() == 0) {
                throw new IllegalStateException("killed");
            }
        };
        assertThatThrownBy(() -> search(SEARCH).run(SET, out("killed"), dying)).hasMessage("killed");
        Path journal = file(folder.resolve("killed"), ".jsonl");
        List<String> before = Files.readAllLines(journal);
        assertThat(before).hasSize(5);
        Files.writeString(journal, Files.readString(journal) + "{\"candidate\":7,\"us");
        Found resumed = search(SEARCH).run(SET, folder.resolve("killed"), Progress.SILENT);
        assertThat(Files.readAllLines(journal).subList(0, 5)).isEqualTo(before);
        assertThat(values(record(folder.resolve("killed")))).isEqualTo(values(record(folder.resolve("whole"))));
        assertThat(resumed.plan()).isEqualTo(whole.plan());
    }

    @Test
    void triesNothingTwice() throws IOException {
        Path out = out("out");
        search(SEARCH).run(SET, out, Progress.SILENT);
        String journal = Files.readString(file(out, ".jsonl"));
        search(SEARCH).run(SET, out, Progress.SILENT);
        assertThat(file(out, ".jsonl")).hasContent(journal);
    }

    @Test
    void anotherSearchHasItsOwnJournal() throws IOException {
        Path out = out("out");
        search(SEARCH).run(SET, out, Progress.SILENT);
        search(SEARCH.replace("seed = 1", "seed = 2")).run(SET, out, Progress.SILENT);
        try (var files = Files.list(out)) {
            assertThat(files).hasSize(4);
        }
    }

    @Test
    void writesAPlanThatKeepsItsComments() throws IOException {
        Found found = search(SEARCH.replace("from = 0.1, to = 100.0", "from = 4.0, to = 4.9"))
                .run(SET, out("out"), Progress.SILENT);
        List<String> lines = found.plan().text().lines().toList();
        List<String> before = Files.readAllLines(PLAN);
        assertThat(lines).hasSameSizeAs(before);
        assertThat(IntStream.range(0, lines.size()).filter(i -> !lines.get(i).equals(before.get(i))))
                .allMatch(i -> before.get(i).matches("(user|movie)-damping = .*")
                        && lines.get(i)
                                .endsWith(before.get(i).substring(before.get(i).indexOf('#'))));
        Path written =
                Files.writeString(folder.resolve("found.toml"), found.plan().text());
        assertThat(PlanFile.read(written).values())
                .hasSameSizeAs(PlanFile.read(PLAN).values());
    }

    @Test
    void searchesTheListsOfRankersToo() throws IOException {
        String lists = SEARCH.replace("\"rmse\"", "\"ndcg\"");
        Path out = out("out");
        search(lists).run(SET, out, Progress.SILENT);
        JsonNode record = record(out);
        assertThat(record.at("/best/mean").doubleValue())
                .isGreaterThanOrEqualTo(record.at("/before/mean").doubleValue());
    }

    @Test
    void namesAKeyThatThePlanDoesNotHave() {
        assertThatThrownBy(() -> search(SEARCH.replace("user-damping", "user-dumping")))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("user-movie-bias.user-dumping");
    }

    @Test
    void namesAValueThatThePlanRefuses() {
        assertThatThrownBy(() -> search(SEARCH.replace("[1.0, 3.0, 50.0]", "[-1.0]")))
                .isInstanceOf(PlanException.class)
                .hasMessageContainingAll("user-movie-bias", "movieDamping", "-1.0");
    }

    @Test
    void saysWhenTheMeasureDoesNotApply() throws IOException {
        Search stars = search(SEARCH.replace("model = \"user-movie-bias\"", "model = \"most-popular\""));
        assertThatThrownBy(() -> stars.run(SET, out("out"), Progress.SILENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("rmse", "most-popular");
    }
}
