package io.marquee.api;

import io.marquee.api.guard.Limits;
import io.marquee.api.live.Live;
import io.marquee.api.page.Pictures;
import io.marquee.progress.Progress;
import io.marquee.store.Publication;
import io.marquee.store.Store;
import io.marquee.store.Stores;
import io.marquee.store.report.Reports;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A whole server on a free port, with a store in a folder of its own. */
public final class SampleApi implements AutoCloseable {
    private static final Duration SOON = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path folder;
    private final Store store;
    private final Live live;
    private final ApiServer server;

    private SampleApi(Path folder, Store store, Live live, ApiSettings settings) {
        this.folder = folder;
        this.store = store;
        this.live = live;
        this.server = ApiServer.start(settings, live);
    }

    /** With nothing published. */
    public static SampleApi empty() {
        return over(store -> store, settings(Limits.USUAL));
    }

    /** With a version published. */
    public static SampleApi published() {
        SampleApi api = empty();
        api.publish(1);
        return api;
    }

    /** With nothing published, and limits of its own. */
    public static SampleApi limited(Limits limits) {
        return over(store -> store, settings(limits));
    }

    /** With a version published, and pictures from elsewhere. */
    public static SampleApi pictured() {
        SampleApi api = over(store -> store, settings(Limits.USUAL).showing(Pictures.TMDB));
        api.publish(1);
        return api;
    }

    /** With nothing published, and a line for each request. */
    public static SampleApi logging(PrintStream log) {
        return over(store -> store, settings(Limits.USUAL).loggingTo(log));
    }

    private static ApiSettings settings(Limits limits) {
        return new ApiSettings("127.0.0.1", 0, SOON, LONG, limits, Optional.empty(), Pictures.NONE);
    }

    /** With nothing published, over a store whose ping throws. */
    public static SampleApi broken(Throwable fault) {
        return pinged(() -> SampleApi.<RuntimeException>rethrow(fault));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void rethrow(Throwable fault) throws T {
        throw (T) fault;
    }

    /** With nothing published, over a store that does something else when it is pinged. */
    static SampleApi pinged(Runnable ping) {
        return over(store -> new FaultyStore(store, ping), settings(Limits.USUAL));
    }

    /** With nothing published, over a store that is changed as told. */
    private static SampleApi over(UnaryOperator<Store> change, ApiSettings settings) {
        try {
            Path folder = Files.createTempDirectory("marquee-api");
            Store store = Stores.open(folder.resolve("store.db").toString());
            return new SampleApi(folder, store, Live.open(change.apply(store)), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Over a store that holds a version already. */
    public static SampleApi over(Store store) {
        try {
            Path folder = Files.createTempDirectory("marquee-api");
            return new SampleApi(folder, store, Live.open(store), settings(Limits.USUAL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Publishes the version of a seed, and returns its name when the server answers from it. */
    public String publish(long seed) {
        Publication publication = SampleVersion.of(seed, folder);
        store.publish(publication, Progress.SILENT);
        SampleReports.keep(publication.run(), store.reports());
        String version = publication.run().version();
        awaitVersion(version);
        return version;
    }

    private void awaitVersion(String version) {
        long end = System.nanoTime() + LONG.toNanos();
        while (!get("/health").header("X-Marquee-Version").orElse("").equals(version)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("version " + version + " was published and never answered");
            }
        }
    }

    /** What the server's store keeps beside versions. */
    public Reports reports() {
        return store.reports();
    }

    /** Makes the store unreachable. */
    public void closeStore() {
        store.close();
    }

    /** The file of the store, where the server made it. */
    Path file() {
        return folder.resolve("store.db");
    }

    /** The server. */
    public ApiServer server() {
        return server;
    }

    /** What the server answers from. */
    Live live() {
        return live;
    }

    /** Asks with GET. */
    public Reply get(String path) {
        return send("GET", path);
    }

    /** Asks with GET for a form of the answer. */
    public Reply get(String path, String accept) {
        return send(HttpRequest.newBuilder(URI.create(server.address() + path)).header("Accept", accept));
    }

    /** Asks without a body. */
    public Reply send(String method, String path) {
        return send(HttpRequest.newBuilder(URI.create(server.address() + path))
                .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** Asks with a body of JSON, where there is one. */
    public Reply send(String method, String path, Optional<String> json) {
        return json.map(body -> send(HttpRequest.newBuilder(URI.create(server.address() + path))
                        .header("Content-Type", "application/json")
                        .method(method.toUpperCase(Locale.ROOT), HttpRequest.BodyPublishers.ofString(body))))
                .orElseGet(() -> send(method.toUpperCase(Locale.ROOT), path));
    }

    /** Asks with a body of JSON. */
    public Reply send(String method, String path, String json) {
        return send(method, path, Optional.of(json));
    }

    /** Asks as told. */
    public Reply send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        store.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
