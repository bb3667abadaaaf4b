package io.marquee.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.features.Synthetic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever has happened to a bundle file, it is refused in words, and never half read. */
class DamagedBundleTest {
    private static final int PLACES = 300;

    @TempDir
    private static Path folder;

    private static byte[] whole;

    @BeforeAll
    static void writeBundle() throws IOException {
        Path file = folder.resolve("whole.bundle");
        BundleFile.write(file, SmallBundle.of(Synthetic.sparse(1)), SmallBundle.draft());
        whole = Files.readAllBytes(file);
    }

    private static void assertRefused(byte[] bytes, String... reasons) throws IOException {
        Path file = Files.write(folder.resolve("damaged.bundle"), bytes);
        assertThatThrownBy(() -> BundleFile.read(file))
                .isInstanceOf(BundleException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining("train")
                .satisfies(refusal -> assertThat(List.of(reasons)).allMatch(refusal.getMessage()::contains));
    }

    @Test
    void thatWasCutShortAnywhereIsRefused() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < PLACES; i++) {
            assertRefused(Arrays.copyOf(whole, random.nextInt(whole.length)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 31, 32, 39, 40, 41})
    void ofWhichLittleIsLeftIsRefused(int length) throws IOException {
        assertRefused(Arrays.copyOf(whole, length));
    }

    @Test
    void thatLacksItsLastByteSaysThatItIsDamaged() throws IOException {
        assertRefused(Arrays.copyOf(whole, whole.length - 1), "damaged", "train again");
    }

    @Test
    void withBytesAddedIsRefused() throws IOException {
        assertRefused(Arrays.copyOf(whole, whole.length + 1), "damaged");
    }

    @Test
    void withOneBitFlippedAnywhereIsRefused() throws IOException {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < PLACES; i++) {
            byte[] flipped = whole.clone();
            int place = i < 50 ? i : random.nextInt(whole.length);
            flipped[place] ^= (byte) (1 << random.nextInt(8));
            assertRefused(flipped);
        }
    }

    @Test
    void ofANewerFormatSaysSo() throws IOException {
        byte[] newer = whole.clone();
        newer[7]++;
        assertRefused(newer, "format 4", "reads format 3", "train again");
    }

    @Test
    void thatIsSomethingElseSaysSo() throws IOException {
        assertRefused(
                "PK\3\4 is how a zip starts, not a bundle".getBytes(StandardCharsets.UTF_8), "not a Marquee bundle");
        assertRefused(new byte[0], "not a Marquee bundle", "marquee train");
        assertRefused(new byte[10_000], "not a Marquee bundle");
    }

    @Test
    void thatIsNotThereSaysHowToMakeOne() {
        assertThatThrownBy(() -> BundleFile.read(folder.resolve("absent.bundle")))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("absent.bundle")
                .hasMessageContaining("no such file")
                .hasMessageContaining("marquee train");
    }

    @Test
    void thatIsAFolderIsRefused() {
        assertThatThrownBy(() -> BundleFile.read(folder))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining(folder.toString());
    }

    @Test
    void fromAStreamIsRefusedToo() {
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> BundleFile.read(new ByteArrayInputStream(cut)))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("damaged");
    }
}
