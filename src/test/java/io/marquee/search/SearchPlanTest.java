package io.marquee.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.pipeline.PlanException;
import io.marquee.pipeline.PlanText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchPlanTest {
    private static final Path SHIPPED = Path.of("pipeline", "search.toml");

    @TempDir
    private Path folder;

    @Test
    void theOneThatIsShippedFitsThePlanThatIsShipped() throws IOException {
        SearchPlan search = SearchPlan.read(SHIPPED);
        assertThat(search.rungs()).contains(new Rung(1, 5));
        assertThat(search.space().ranges())
                .containsEntry("user-movie-bias.user-damping", new Numbers(1, 30, false, true));
        assertThat(Search.read(SHIPPED, Path.of("pipeline", "default.toml"), ""))
                .isNotNull();
    }

    @Test
    void drawsTheSameCandidatesAgainThePlansOwnFirst() throws IOException {
        PlanText plan = new PlanText(Files.readString(Path.of("pipeline", "default.toml")));
        List<Candidate> candidates = Candidate.of(SearchPlan.read(SHIPPED), plan);
        assertThat(candidates).hasSize(30).doesNotHaveDuplicates();
        assertThat(candidates.get(0).values())
                .containsEntry("user-movie-bias.user-damping", "5.0")
                .hasSize(2);
        assertThat(Candidate.of(SearchPlan.read(SHIPPED), plan)).isEqualTo(candidates);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "model = .*        | model = \"oracle\"          | oracle",
                "measure = .*      | measure = \"charm\"         | charm",
                "candidates = .*   | candidates = 1              | candidates",
                "candidates = .*   | candidate = 30              | candidate",
                "keep = .*         |                             | keep",
                "keep = .*         | keep = \"3\"                | keep",
                "held-out = .*     | held-out = \"dice:6\"       | dice:6",
                "validation = .*   | validation = \"random\"     | random",
                "users = 0.5       | users = 1.5                 | rungs",
                "splits = 5        | splits = 0                  | splits",
                "user-damping = .* | user-damping = { from = 5.0, to = 1.0 } | user-movie-bias.user-damping",
                "user-damping = .* | user-damping = { from = 0.0, to = 1.0, scale = \"log\" } | above 0",
                "user-damping = .* | user-damping = { from = 1.0, to = 2.0, scale = \"root\" } | user-damping",
                "user-damping = .* | user-damping = { from = 1.0, to = 2.0, step = 1 } | step",
                "user-damping = .* | user-damping = { choices = [] } | at least one",
                "user-damping = .* | user-damping = 5            | user-damping"
            })
    void namesWhatIsWrong(String line, String other, String named) throws IOException {
        String text = Files.readString(SHIPPED).replaceFirst("(?m)^" + line + "$", other == null ? "" : other);
        Path file = Files.writeString(folder.resolve("search.toml"), text);
        assertThatThrownBy(() -> SearchPlan.read(file))
                .isInstanceOf(PlanException.class)
                .hasMessageContainingAll("search.toml:", named);
    }

    @Test
    void saysWhereOneCanBeHadWhenThereIsNone() {
        assertThatThrownBy(() -> SearchPlan.read(folder.resolve("absent.toml")))
                .isInstanceOf(PlanException.class)
                .hasMessageContainingAll("absent.toml", "pipeline/search.toml");
    }
}
