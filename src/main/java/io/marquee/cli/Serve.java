package io.marquee.cli;

import io.marquee.api.ApiServer;
import io.marquee.api.ApiSettings;
import io.marquee.api.live.Live;
import io.marquee.bundle.BundleFile;
import io.marquee.store.Store;
import java.io.IOException;
import java.util.concurrent.Callable;
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
        Store store = out.store();
        Live live = bundle.file().isPresent()
                ? Live.open(store, BundleFile.read(bundle.file().get()))
                : Live.open(store);
        serve(store, live, settings);
        return 0;
    }

    /** Serves until the process is told to stop; then requests in flight finish and the store is closed. */
    static void serve(Store store, Live live, ApiSettings settings) throws InterruptedException {
        ApiServer server = ApiServer.start(settings, live);
        server.closeOnExit(store::close);
        live.serving()
                .ifPresentOrElse(
                        serving -> {
                            Terminal.say("Serving version " + serving.version() + " at " + server.address());
                            Terminal.say("Try: curl " + server.address() + "/user/"
                                    + serving.recommender().firstUser() + "/recommendation");
                        },
                        () -> Terminal.say(
                                "Listening at " + server.address()
                                        + "; nothing is published yet, and what `marquee train` publishes will be served at once"));
        server.awaitClose();
    }
}
