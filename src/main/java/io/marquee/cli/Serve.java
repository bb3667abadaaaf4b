package io.marquee.cli;

import io.marquee.api.ApiException;
import io.marquee.api.ApiServer;
import io.marquee.api.ApiSettings;
import io.marquee.api.live.Live;
import io.marquee.bundle.BundleFile;
import io.marquee.store.Store;
import io.marquee.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Serves the API and the page from the published version, and from newer ones as they are published.")
final class Serve implements Callable<Integer> {
    @Mixin
    private BundleOption bundle;

    @Mixin
    private OutOptions out;

    @Mixin
    private Listen listen;

    @Override
    public Integer call() throws IOException, InterruptedException {
        ApiSettings settings = listen.settings();
        Store store = out.lateStore();
        serve(store, bundle.file().isPresent() ? file(store, bundle.file().get()) : Live.unopened(store), settings);
        return 0;
    }

    private static Live file(Store store, Path bundle) throws IOException {
        return Live.open(store, BundleFile.read(bundle));
    }

    /**
     * Serves what the store has, now or once it answers, until the process is told to stop; then requests in flight finish and
     * the store is closed.
     */
    static void serve(Store store, Live live, ApiSettings settings) throws IOException, InterruptedException {
        ApiServer server = started(settings, live);
        server.closeOnExit(store::close);
        live.serving()
                .ifPresentOrElse(
                        serving -> {
                            Terminal.say("Serving version " + serving.version() + " at " + server.address());
                            Terminal.say("Try: curl " + server.address() + "/user/"
                                    + serving.recommender().firstUser() + "/recommendation");
                        },
                        () -> Terminal.say("Listening at " + server.address()
                                + "; nothing is loaded yet, and what the store publishes will be served at once"));
        server.awaitClose();
    }

    /** The server and what it answers from, made ready side by side. */
    private static ApiServer started(ApiSettings settings, Live live) throws IOException {
        CompletableFuture<ApiServer> server = CompletableFuture.supplyAsync(() -> ApiServer.start(settings, live));
        try {
            open(live);
        } catch (IOException | RuntimeException | Error e) {
            server.thenAccept(ApiServer::close)
                    .exceptionally(alsoFailed -> null)
                    .join();
            throw e;
        }
        try {
            return server.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ApiException cannotListen ? cannotListen : e;
        }
    }

    private static void open(Live live) throws IOException {
        try {
            live.refresh();
        } catch (StoreException e) {
            if (!e.isUnreachable()) {
                throw e;
            }
            Terminal.say(e.getMessage() + ". It is tried again every few seconds");
        }
    }
}
