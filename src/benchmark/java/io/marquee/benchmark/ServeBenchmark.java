package io.marquee.benchmark;

import io.marquee.bundle.BundleFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * The served API as a process of its own: time from start to ready, the first time and again, then the list of every user
 * over one connection, round after round, with the latency's percentiles and the process's memory, and last the routes of
 * analytics. Usage: {@code ServeBenchmark OUT-DIR [ROUNDS]}.
 */
public final class ServeBenchmark {
    private static final int PORT = 18_080;
    private static final Path KEPT_CLASSES = Path.of("target", "marquee.jsa");

    /** As in the Procfile. */
    private static final String OPTIONS = "-Xmx300m -Xmn24m -XX:+UseSerialGC";

    private static final String BASE = "http://127.0.0.1:" + PORT;
    private static final List<String> ANALYTICS = List.of(
            "activity?by=day",
            "activity?by=hour-of-day&tz=Europe/Berlin",
            "top-movies?top=1000",
            "genres?genre=Comedy&cluster=1",
            "ratings",
            "clusters",
            "user/1",
            "retention?months=120",
            "long-tail?points=1000");
    private static final int ANALYTICS_ROUNDS = 200;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ServeBenchmark() {}

    /** Runs it once. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Path out = Path.of(arguments.length > 0 ? arguments[0] : "out");
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        int[] users = BundleFile.read(out.resolve("marquee.bundle"))
                .bundle()
                .users()
                .ids()
                .toArray();
        new ServeBenchmark().run(out, users, rounds);
    }

    private void run(Path out, int[] users, int rounds) throws IOException, InterruptedException {
        Files.deleteIfExists(KEPT_CLASSES);
        print("ready after %.2f s", startAndStop(out));
        print("with the classes that the server before has kept:");
        long start = System.nanoTime();
        Process server = serve(out);
        try {
            awaitReady(start);
            print("ready after %.2f s", seconds(start));
            for (int round = 1; round <= rounds; round++) {
                Histogram latency = ask(users);
                print(
                        "round %d, %d users: p50 %.1f ms, p99 %.1f ms, max %.1f ms; RSS %d MB, most %d MB",
                        round,
                        users.length,
                        latency.getValueAtPercentile(50) / 1e3,
                        latency.getValueAtPercentile(99) / 1e3,
                        latency.getMaxValue() / 1e3,
                        megabytes(server, "VmRSS:"),
                        megabytes(server, "VmHWM:"));
            }
            for (String route : ANALYTICS) {
                askAnalytics(route);
            }
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private double startAndStop(Path out) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process server = serve(out);
        try {
            awaitReady(start);
            return seconds(start);
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static Process serve(Path out) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder("./marquee", "serve", "--out", out.toString(), "--port", Integer.toString(PORT));
        builder.environment()
                .putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "MARQUEE_JAVA_OPTS", OPTIONS));
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void awaitReady(long start) throws InterruptedException {
        while (System.nanoTime() - start < PATIENCE_NANOS) {
            try {
                if (get("/ready").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(10);
            }
        }
        throw new IllegalStateException("the server was not ready in time");
    }

    private Histogram ask(int... users) throws IOException, InterruptedException {
        Histogram latency = new Histogram(3);
        for (int user : users) {
            long start = System.nanoTime();
            HttpResponse<String> answer = get("/user/" + user + "/recommendation");
            latency.recordValue((System.nanoTime() - start) / 1_000);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("user " + user + ": " + answer.statusCode() + " " + answer.body());
            }
        }
        return latency;
    }

    private void askAnalytics(String route) throws IOException, InterruptedException {
        Histogram latency = new Histogram(3);
        for (int i = 0; i < ANALYTICS_ROUNDS; i++) {
            long start = System.nanoTime();
            int status = get("/analytics/" + route).statusCode();
            latency.recordValue((System.nanoTime() - start) / 1_000);
            if (status != 200) {
                throw new IllegalStateException("/analytics/" + route + ": " + status);
            }
        }
        print(
                "/analytics/%s: p50 %.1f ms, max %.1f ms",
                route, latency.getValueAtPercentile(50) / 1e3, latency.getMaxValue() / 1e3);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(BASE + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static long megabytes(Process process, String field) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
