package io.marquee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.endtoend.SmallSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchSettingsTest {
    @TempDir
    private Path folder;

    @Test
    void printsASectionAndWritesItIntoAPlan() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.toml"), SmallSet.plan(1));
        Path out = folder.resolve("out");
        Ran ran = Ran.marquee("search", "--data", TinySet.in(folder), "--plan", plan, "--out", out, "--write", plan);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out())
                .startsWith("# rmse of user-movie-bias: ")
                .contains("[user-movie-bias]\nmovie-damping = ", "\nuser-damping = ");
        String damping = ran.out()
                .lines()
                .filter(line -> line.startsWith("user-damping"))
                .findFirst()
                .orElseThrow();
        assertThat(plan).content().contains(damping).contains("# the weight of the penalty on users' offsets");
        assertThat(out).isDirectoryContaining("glob:**/search-user-movie-bias-*.jsonl");
    }

    @Test
    void aSearchThatIsNotThereIsAFailureThatTellsWhereOneIs() {
        Ran ran = Ran.marquee("search", folder.resolve("absent.toml"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("absent.toml", "pipeline/search.toml");
    }
}
