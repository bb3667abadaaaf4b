package io.marquee.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.binary.BinaryWriter;
import io.marquee.clusters.Clusters;
import io.marquee.data.Dataset;
import io.marquee.features.Synthetic;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleFileTest {
    private static Dataset dataset;
    private static Bundle bundle;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeBundle() {
        dataset = Synthetic.small(1);
        bundle = SmallBundle.of(dataset);
    }

    private RunRecord write(String name, RunRecord draft) throws IOException {
        return BundleFile.write(folder.resolve(name), bundle, draft);
    }

    private static byte[] parts(Bundle bundle) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bundle.write(new BinaryWriter(bytes));
        return bytes.toByteArray();
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        RunRecord run = write("a.bundle", SmallBundle.draft());
        BundleFile read = BundleFile.read(folder.resolve("a.bundle"));
        assertThat(read.run()).isEqualTo(run);
        assertThat(parts(read.bundle())).isEqualTo(parts(bundle));
        assertThat(folder.toFile().list()).containsExactly("a.bundle");
    }

    @Test
    void givesTheSamePredictionsWhenReadAgain() throws IOException {
        write("a.bundle", SmallBundle.draft());
        Bundle read = BundleFile.read(folder.resolve("a.bundle")).bundle();
        int[] movies = IntStream.range(0, dataset.catalogue().size()).toArray();
        for (int user = 0; user < 60; user += 7) {
            for (String model : bundle.models().names()) {
                assertThat(scores(read, model, user, movies)).isEqualTo(scores(bundle, model, user, movies));
            }
            assertThat(read.clusters().of(user)).isEqualTo(bundle.clusters().of(user));
        }
    }

    private static double[] scores(Bundle bundle, String model, int user, int... movies) {
        return bundle.models().find(model).orElseThrow().scores(user, movies, 1_500_000_000L);
    }

    @Test
    void keepsTheModelsInTheirOrderAndWhichAnswers() throws IOException {
        write("a.bundle", SmallBundle.draft());
        ServedModels read = BundleFile.read(folder.resolve("a.bundle")).bundle().models();
        assertThat(read.names()).containsExactly("boosted", "user-movie-bias", "most-popular");
        assertThat(read.stars()).isEqualTo("boosted");
        assertThat(read.relevance()).isEqualTo("most-popular");
    }

    @Test
    void isReadFromAStream() throws IOException {
        RunRecord run = write("a.bundle", SmallBundle.draft());
        byte[] bytes = Files.readAllBytes(folder.resolve("a.bundle"));
        assertThat(BundleFile.read(new ByteArrayInputStream(bytes)).run()).isEqualTo(run);
    }

    @Test
    void isReadWithoutHasteJustTheSame() throws IOException {
        RunRecord run = write("a.bundle", SmallBundle.draft());
        byte[] bytes = Files.readAllBytes(folder.resolve("a.bundle"));
        assertThat(BundleFile.readBesides(new ByteArrayInputStream(bytes)).run())
                .isEqualTo(run);
        bytes[bytes.length / 2] ^= 1;
        assertThatThrownBy(() -> BundleFile.readBesides(new ByteArrayInputStream(bytes)))
                .isInstanceOf(BundleException.class);
    }

    @Test
    void isTheSameFileForTheSameContent() throws IOException {
        write("a.bundle", SmallBundle.draft());
        write("b.bundle", SmallBundle.draft());
        assertThat(folder.resolve("b.bundle")).hasSameBinaryContentAs(folder.resolve("a.bundle"));
    }

    @Test
    void hasAVersionOfTwelveHexDigitsThatDoesNotHangOnTheTime() throws IOException {
        RunRecord run = write("a.bundle", SmallBundle.draft());
        RunRecord later = write("b.bundle", SmallBundle.draft().at(Instant.parse("2027-01-01T00:00:00Z")));
        RunRecord named = write("c.bundle", SmallBundle.draft().withVersion("other"));
        assertThat(run.version()).matches("[0-9a-f]{12}");
        assertThat(later.version()).isEqualTo(run.version());
        assertThat(later.trained()).isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(named.version()).isEqualTo(run.version());
    }

    @Test
    void hasAnotherVersionForOtherMetricsPlanDataOrContent() throws IOException {
        RunRecord run = SmallBundle.draft();
        String version = write("a.bundle", run).version();
        RunRecord metrics = new RunRecord(
                "", run.trained(), run.dataset(), "cafe", 1, run.plan(), run.versions(), Map.of("boosted.rmse", 0.874));
        RunRecord plan = new RunRecord(
                "", run.trained(), run.dataset(), "cafe", 1, Map.of("seed", "1"), run.versions(), run.metrics());
        RunRecord data =
                new RunRecord("", run.trained(), run.dataset(), "beef", 1, run.plan(), run.versions(), run.metrics());
        Bundle other = new Bundle(
                bundle.shared(), Clusters.of(bundle.clusters().all(), new int[60]), bundle.models(), bundle.bound());

        assertThat(write("b.bundle", metrics).version()).isNotEqualTo(version);
        assertThat(write("c.bundle", plan).version()).isNotEqualTo(version);
        assertThat(write("d.bundle", data).version()).isNotEqualTo(version);
        assertThat(BundleFile.write(folder.resolve("e.bundle"), other, run).version())
                .isNotEqualTo(version);
    }

    @Test
    void leavesTheOldFileWhenWritingFailsHalfWay() throws IOException {
        Path file = folder.resolve("a.bundle");
        write("a.bundle", SmallBundle.draft());
        byte[] before = Files.readAllBytes(file);
        Bundle broken = new Bundle(bundle.shared(), bundle.clusters(), bundle.models(), null);

        assertThatThrownBy(() -> BundleFile.write(file, broken, SmallBundle.draft()))
                .isInstanceOf(NullPointerException.class);
        assertThat(file).hasBinaryContent(before);
        assertThat(folder.toFile().list()).as("what is left behind").containsExactly("a.bundle");
    }

    @Test
    void isWrittenOverWhatAKilledWriterLeft() throws IOException {
        Files.writeString(folder.resolve("a.bundle.unfinished"), "half a bundle");
        RunRecord run = write("a.bundle", SmallBundle.draft());
        assertThat(BundleFile.read(folder.resolve("a.bundle")).run()).isEqualTo(run);
        assertThat(folder.toFile().list()).containsExactly("a.bundle");
    }
}
