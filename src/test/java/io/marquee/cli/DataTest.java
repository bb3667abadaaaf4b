package io.marquee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataTest {
    @TempDir
    private Path folder;

    @Test
    void aCleanSetIsCountedAndEndsWithZero() throws IOException {
        Ran ran = Ran.marquee("data", "verify", TinySet.in(folder));
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("2,000", "by 50 users", "No problems.");
    }

    @Test
    void problemsAreToldWithFileAndLineAndEndWithOne() throws IOException {
        Path set = TinySet.in(folder);
        Files.writeString(set.resolve("ratings.csv"), "1,1,9.5,1000000000\n", StandardOpenOption.APPEND);
        Ran ran = Ran.marquee("data", "verify", set);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("ratings.csv:" + (TinySet.RATINGS + 2)).contains("9.5");
    }

    @Test
    void aSetThatIsNotThereEndsWithOne() {
        Ran ran = Ran.marquee("data", "verify", folder.resolve("nowhere"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("nowhere does not exist");
    }
}
