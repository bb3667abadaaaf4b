package io.marquee.pipeline.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/a/b/ratings.csv | ratings.csv",
                "/ratings.csv:17: no number | ratings.csv:17: no number",
                "cannot copy /a/b.csv to /c/d.csv. | cannot copy b.csv to d.csv.",
                "nothing is in /home/jane/sets/ | nothing is in sets",
                "in '/home/jane doe/my set.zip' is nothing | in 'my set.zip' is nothing",
                "/home/Jane Doe/sets/Größe.csv: denied | Größe.csv: denied",
                "in \"/a/b.csv\" (/c/d.csv) | in \"b.csv\" (d.csv)",
                "C:\\Users\\jane\\ratings.csv: denied | ratings.csv: denied",
                "C:/Users/jane/ratings.csv: denied | ratings.csv: denied",
                "no such file: file:///home/jane/u.data | no such file: u.data",
                "cannot open jdbc:sqlite:/home/jane/marquee.db | cannot open jdbc:sqlite:marquee.db"
            })
    void leavesTheLastNameOfAnAbsolutePath(String message, String shown) {
        assertThat(FileNames.only(message)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "out/data/ratings.csv is not there",
                "./sets and ../sets",
                "3 / 5 of the ratings, 1/2, and/or, 20 MB/s",
                "https://files.grouplens.org/datasets/movielens/ml-25m.zip answered with 404",
                "http://localhost:8080/health",
                "movie 17 has 0.5 stars: -1 was expected"
            })
    void leavesEverythingElse(String message) {
        assertThat(FileNames.only(message)).isEqualTo(message);
    }

    @Test
    void aStepThatFailedTellsNoFolder() {
        Step step = new Step("ingest", "key", List.of());
        NoSuchFileException fault = new NoSuchFileException("/home/jane/ratings.csv");
        assertThatThrownBy(() -> step.during(() -> {
                    throw fault;
                }))
                .isSameAs(fault)
                .hasMessage("/home/jane/ratings.csv");
        assertThat(step.entry().error()).contains("ratings.csv");
    }
}
