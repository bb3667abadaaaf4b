package io.marquee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFeaturesTest {
    @TempDir
    private Path folder;

    @Test
    void writesAHeaderAndARowForEachRating() throws IOException {
        Path csv = folder.resolve("features.csv");
        Ran ran = Ran.marquee("features", "--data", TinySet.in(folder), "--out", csv);
        assertThat(ran.code()).as(ran.err()).isZero();
        List<String> lines = Files.readAllLines(csv);
        String[] names = lines.get(0).split(",");
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(30).contains("user_mean", "movie_mean");
        assertThat(lines).hasSize(1 + TinySet.RATINGS);
        assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).hasSameSizeAs(names));
    }
}
