package io.marquee.data.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.marquee.data.DataException;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairsTest {
    @TempDir
    private Path folder;

    @Test
    void pairsKeepTheirOrderAndMayBeUnknown() throws IOException {
        Pairs pairs = read("userId,movieId", "9,2147483647", "2147483647,1", "9,2147483647");
        assertThat(pairs.size()).isEqualTo(3);
        assertThat(pairs.userId(1)).isEqualTo(Integer.MAX_VALUE);
        assertThat(pairs.movieId(0)).isEqualTo(Integer.MAX_VALUE);
        assertThat(pairs.second(0)).isEmpty();
    }

    @Test
    void aTimeIsOptionalLineByLine() throws IOException {
        Pairs pairs = read("movieId,userId,timestamp", "1,2,964982703", "3,4,");
        assertThat(pairs.userId(0)).isEqualTo(2);
        assertThat(pairs.second(0)).hasValue(964_982_703);
        assertThat(pairs.second(1)).isEmpty();
    }

    @Test
    void aTestFileOfAnOldReleaseWillDo() throws IOException {
        Pairs pairs = read("1\t6\t5\t887431973", "1\t10\t3\t875693118");
        assertThat(pairs.movieId(1)).isEqualTo(10);
        assertThat(pairs.second(1)).hasValue(875_693_118);
    }

    @Test
    void aBadLineStopsWithItsPlace() {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> read("userId,movieId", "1,2", "1,two"))
                .withMessageContaining("pairs.csv:3: movieId \"two\" is not a whole number");
    }

    @Test
    void aMissingColumnOrFileIsRefused() {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> read("user,movie", "1,2"))
                .withMessageContaining("there is no column \"userId\"");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Pairs.read(folder.resolve("none.csv"), Strictness.STRICT, Progress.SILENT))
                .withMessageContaining("does not exist");
    }

    private Pairs read(String... lines) throws IOException {
        Fixture.in(folder).file("pairs.csv", lines);
        return Pairs.read(folder.resolve("pairs.csv"), Strictness.STRICT, Progress.SILENT);
    }
}
