package io.marquee.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.progress.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a publishing process at random moments: what stays is a whole version, and the next one can be published. */
class KillDuringPublishIT {
    private static final int KILLS = 20;

    private final Random random = new Random(20);

    @TempDir
    private Path folder;

    @Test
    void leavesAWholeVersionInSqlite() throws Exception {
        killAgainAndAgain(folder.resolve("store.db").toString());
    }

    @Test
    void leavesAWholeVersionInMongo() throws Exception {
        String uri = TestMongo.uri("marquee-kill-" + UUID.randomUUID());
        try {
            killAgainAndAgain(uri);
        } finally {
            TestMongo.drop(uri);
        }
    }

    private void killAgainAndAgain(String address) throws Exception {
        int last = 1;
        try (Store store = Stores.open(address)) {
            store.publish(TaggedPublication.of(last, folder), Progress.SILENT);
        }
        long typical = publishingMillis(address, ++last);
        for (int kill = 0; kill < KILLS; kill++) {
            long begun = killWhilePublishing(address, last + 1, random.nextLong(3 * typical));
            last = assertWhole(address, last, begun);
        }
    }

    private long publishingMillis(String address, int number) {
        try (Store store = Stores.open(address)) {
            Publication publication = TaggedPublication.of(number, folder);
            long start = System.nanoTime();
            store.publish(publication, Progress.SILENT);
            return 1 + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        }
    }

    /** Returns the number of the last publication that the process began. */
    private long killWhilePublishing(String address, int from, long millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PublishLoop.class.getName(),
                        address,
                        folder.toString(),
                        "" + from)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("publishing " + from);
            Thread.sleep(millis);
            process.toHandle().destroyForcibly();
            long more =
                    lines.lines().filter(line -> line.startsWith("publishing")).count();
            process.waitFor();
            return from + more;
        }
    }

    /** Returns the number of the current version: at most one that was begun was not finished. */
    private static int assertWhole(String address, int before, long begun) {
        try (Store store = Stores.open(address)) {
            int current = TaggedPublication.assertWhole(store.current().orElseThrow());
            assertThat((long) current).isBetween(Math.max(before, begun - 1), begun);
            assertThat(store.edition("v" + (current - 1))).hasValueSatisfying(TaggedPublication::assertWhole);
            assertThat(store.runs()).hasSize(current);
            return current;
        }
    }
}
