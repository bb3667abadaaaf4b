package io.marquee.benchmark;

import io.marquee.api.hostile.Battle;
import io.marquee.api.hostile.Shots;
import io.marquee.bundle.BundleFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Hostile requests against a server of its own. Prints what came back and the server's memory on the way, and fails when an
 * answer is not as it should be, memory grows, lists are others than before, or a file is broken. Usage: {@code HostileRun
 * REQUESTS OUT-DIR}.
 */
public final class HostileRun {
    private static final int[] LOOKS_PERCENT = {10, 50, 100};
    private static final int PATIENCE_MILLIS = 60_000;
    private static final int THREADS = 4;
    private static final int SLOW_THREADS = 50;
    private static final int ONE_SLOW_OF = 250;
    private static final long MOST_LIVE_GROWTH_KIB = 10 << 10;
    private static final long MOST_RESIDENT_GROWTH_MB = 40;
    private static final String LIST = "/user/%d/recommendation?top=20&at=2018-09-24T14:27:30Z";

    private final HttpClient client = HttpClient.newHttpClient();
    private final ServedCopy server;
    private final Battle battle;
    private final List<String> faults = new ArrayList<>();
    private final List<long[]> memory = new ArrayList<>();

    private HostileRun(ServedCopy server) {
        this.server = server;
        this.battle = new Battle(server.socket(), PATIENCE_MILLIS);
    }

    /** Runs it once; the exit code is 1 when there was a fault. */
    public static void main(String... arguments) throws IOException, InterruptedException, SQLException {
        int requests = Integer.parseInt(arguments[0]);
        int lastUser = lastUser(Path.of(arguments[1]).resolve("marquee.bundle"));
        boolean well;
        try (ServedCopy server = ServedCopy.of(Path.of(arguments[1]))) {
            HostileRun run = new HostileRun(server);
            run.run(requests, String.format(LIST, lastUser));
            run.checkFiles();
            well = run.report();
        }
        System.exit(well ? 0 : 1);
    }

    private static int lastUser(Path bundle) throws IOException {
        return BundleFile.read(bundle).bundle().users().ids().max().orElseThrow();
    }

    private void run(int requests, String list) throws IOException, InterruptedException {
        String before = get(list);
        Shots quick = new Shots(new SplittableRandom(1));
        Shots slow = new Shots(new SplittableRandom(2));
        int done = 0;
        for (int percent : LOOKS_PERCENT) {
            int part = (int) ((long) requests * percent / 100) - done;
            Thread besides = new Thread(() -> fire(part / ONE_SLOW_OF + 1, slow));
            besides.start();
            battle.fire(part - part / ONE_SLOW_OF, THREADS, quick::next);
            besides.join();
            done += part;
            look(percent);
        }
        expect(get(list).equals(before), "a list is another one than before");
    }

    private void fire(int shots, Shots slow) {
        try {
            battle.fire(shots, SLOW_THREADS, slow::nextSlow);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void look(int percent) throws IOException {
        long[] now = {percent, server.liveKilobytes(), server.residentMegabytes()};
        memory.add(now);
        System.out.printf(
                Locale.ROOT,
                "%3d %%: %d KiB alive on the heap, %d MB resident; %s%n",
                now[0],
                now[1],
                now[2],
                battle.counts());
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .timeout(java.time.Duration.ofMillis(PATIENCE_MILLIS))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }

    /** Stops the server, and reads what it left. */
    private void checkFiles() throws InterruptedException, IOException, SQLException {
        int exit = server.stop();
        expect(exit == 128 + 15 || exit == 0, "the server ended with " + exit);
        BundleFile.read(server.out().resolve("marquee.bundle"));
        String file = "jdbc:sqlite:" + server.out().resolve("marquee.db");
        try (Connection connection = DriverManager.getConnection(file);
                Statement statement = connection.createStatement();
                ResultSet verdict = statement.executeQuery("PRAGMA integrity_check")) {
            expect(verdict.getString(1).equals("ok"), "the store is damaged: " + verdict.getString(1));
        }
    }

    private boolean report() throws IOException {
        long[] first = memory.get(0);
        long[] last = memory.get(memory.size() - 1);
        expect(
                last[1] - first[1] <= MOST_LIVE_GROWTH_KIB,
                "the heap grew from " + first[1] + " to " + last[1] + " KiB");
        expect(
                last[2] - first[2] <= MOST_RESIDENT_GROWTH_MB,
                "resident memory grew from " + first[2] + " to " + last[2] + " MB");
        for (Battle.Fault fault : battle.faults()) {
            Path file = Files.createDirectories(Path.of("target", "hostile")).resolve(System.nanoTime() + ".bin");
            Files.write(file, fault.shot().bytes());
            faults.add(fault.what() + "; request in " + file + ", sent "
                    + fault.shot().manner());
        }
        System.out.println("status   answers");
        battle.counts().forEach((status, count) -> System.out.printf(Locale.ROOT, "%-12s %8d%n", status, count.get()));
        faults.forEach(fault -> System.out.println("FAULT: " + fault));
        System.out.println(faults.isEmpty() ? "no fault" : faults.size() + " faults");
        return faults.isEmpty();
    }
}
