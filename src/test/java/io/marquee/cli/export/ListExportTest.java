package io.marquee.cli.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.api.endpoint.lists.ListFormat;
import io.marquee.bundle.BundleFile;
import io.marquee.bundle.SmallBundle;
import io.marquee.data.MovieId;
import io.marquee.features.Synthetic;
import io.marquee.people.People;
import io.marquee.people.Word;
import io.marquee.progress.Progress;
import io.marquee.recommend.Recommender;
import io.marquee.recommend.query.Query;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListExportTest {
    private static final Recommender RECOMMENDER = Recommender.of(new BundleFile(
            SmallBundle.of(Synthetic.small(1)), SmallBundle.draft().withVersion("0123456789ab")));
    private static final Query QUERY = Query.best(3, Instant.parse("2020-06-15T12:30:00Z"));

    private final People people = new People();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("lists");
    }

    private int[] everyone() {
        return RECOMMENDER.userIds(people).toArray();
    }

    private ExportSettings settings(Query query, ListFormat format) {
        return ExportSettings.of(RECOMMENDER.version(), query, format, List.of(), people);
    }

    private void export(Query query, ListFormat format, boolean fresh, Progress progress) throws IOException {
        new ListExport(RECOMMENDER, people, query, format)
                .write(everyone(), Unfinished.of(file, fresh), settings(query, format), progress);
    }

    private byte[] exported(ListFormat format) throws IOException {
        export(QUERY, format, false, Progress.SILENT);
        return Files.readAllBytes(file);
    }

    /** What the definition says: the header, and then list by list. */
    private String expected(ListFormat format) {
        StringBuilder text = new StringBuilder(new String(format.header(), StandardCharsets.UTF_8));
        for (int user : everyone()) {
            text.append(new String(
                    format.lines(RECOMMENDER.recommend(
                            RECOMMENDER.viewer(user, people).orElseThrow(), QUERY)),
                    StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    private static Progress stoppingAfter(int users) {
        return (label, total) -> new Progress.Task() {
            private long done;

            @Override
            public void advance(long steps) {
                done += steps;
                if (done >= users) {
                    throw new IllegalStateException("stopped");
                }
            }
        };
    }

    @ParameterizedTest
    @EnumSource
    void writesTheListsInTheOrderOfTheUsers(ListFormat format) throws IOException {
        assertThat(new String(exported(format), StandardCharsets.UTF_8)).isEqualTo(expected(format));
        assertThat(folder).isDirectoryNotContaining("glob:**.unfinished*");
    }

    @ParameterizedTest
    @EnumSource
    void goesOnWhereverItWasCutOff(ListFormat format) throws IOException {
        byte[] whole = exported(format);
        Unfinished unfinished = Unfinished.of(file, false);
        for (int cut = 0; cut < whole.length; cut += 97) {
            Files.write(unfinished.part(), Arrays.copyOf(whole, cut));
            Files.writeString(unfinished.settings(), settings(QUERY, format).toString());
            assertThat(exported(format)).as("cut off at %d", cut).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @EnumSource
    void mendsWhatAFailingDiskLeft(ListFormat format) throws IOException {
        byte[] whole = exported(format);
        Unfinished unfinished = Unfinished.of(file, false);
        byte[] holed = Arrays.copyOf(whole, whole.length / 2);
        Arrays.fill(holed, whole.length / 3, whole.length / 3 + 200, (byte) 0);
        Files.write(unfinished.part(), holed);
        Files.writeString(unfinished.settings(), settings(QUERY, format).toString());
        assertThat(exported(format)).isEqualTo(whole);
    }

    @Test
    void makesNoListTwiceThatIsWrittenAlready() throws IOException {
        assertThatThrownBy(() -> export(Query.best(100, QUERY.at()), ListFormat.NDJSON, false, stoppingAfter(50)))
                .hasMessage("stopped");
        assertThat(file).doesNotExist();
        long[] left = new long[1];
        export(Query.best(100, QUERY.at()), ListFormat.NDJSON, false, (label, total) -> {
            left[0] = total;
            return Progress.Task.SILENT;
        });
        assertThat(left[0]).isLessThan(everyone().length);
        assertThat(Files.readAllLines(file)).hasSize(everyone().length);
    }

    @Test
    void refusesToGoOnWithOtherSettingsUnlessItBeginsAnew() throws IOException {
        assertThatThrownBy(() -> export(QUERY, ListFormat.CSV, false, stoppingAfter(5)))
                .hasMessage("stopped");
        Query other = Query.best(4, QUERY.at());
        assertThatThrownBy(() -> export(other, ListFormat.CSV, false, Progress.SILENT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("top: 3 then, 4 now")
                .hasMessageContaining("--fresh");
        export(other, ListFormat.CSV, true, Progress.SILENT);
        assertThat(Files.readString(file)).contains(",4,");
    }

    @Test
    void tellsTheMomentOfWhatWasBegun() throws IOException {
        assertThat(Unfinished.of(file, false).moment()).isEmpty();
        assertThatThrownBy(() -> export(QUERY, ListFormat.CSV, false, stoppingAfter(5)))
                .hasMessage("stopped");
        assertThat(Unfinished.of(file, false).moment()).contains(QUERY.at());
        assertThat(Unfinished.of(file, true).moment()).isEmpty();
    }

    @Test
    void doesNotGoOnWhenSomeoneIsForgottenWhoIsInIt() {
        assertThatThrownBy(() -> export(QUERY, ListFormat.CSV, false, stoppingAfter(5)))
                .hasMessage("stopped");
        people.forget(everyone()[0]);
        assertThatThrownBy(() -> export(QUERY, ListFormat.CSV, false, Progress.SILENT))
                .hasMessageContaining("forgotten people");
    }

    @Test
    void leavesOutTheForgottenAndTakesInNewcomers() throws IOException {
        int forgotten = everyone()[3];
        people.forget(forgotten);
        people.join(5_000);
        people.say(
                5_001,
                List.of(Word.rating(
                        5_001, new MovieId(RECOMMENDER.movies().index().id(0)), 9, 0)));
        List<Integer> users = new String(exported(ListFormat.NDJSON), StandardCharsets.UTF_8)
                .lines()
                .map(line -> ListFormat.NDJSON.userOf(line + "\n").orElseThrow())
                .toList();
        assertThat(users)
                .isEqualTo(IntStream.of(everyone()).boxed().toList())
                .doesNotContain(forgotten)
                .contains(5_000, 5_001);
    }

    @Test
    void isLeftToOneProcessAtATime() throws IOException {
        Unfinished unfinished = Unfinished.of(file, false);
        try (FileChannel other = unfinished.open(settings(QUERY, ListFormat.CSV))) {
            assertThat(other.isOpen()).isTrue();
            assertThatThrownBy(() -> export(QUERY, ListFormat.CSV, false, Progress.SILENT))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another export is writing this file");
        }
    }

    @Test
    void readsItsSettingsBack() {
        ExportSettings settings = settings(QUERY, ListFormat.CSV);
        assertThat(ExportSettings.read(settings.toString())).isEqualTo(settings);
        assertThat(settings.difference(new ExportSettings(Map.of())).orElseThrow())
                .startsWith("version: ");
    }
}
