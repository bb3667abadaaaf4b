package io.marquee.api;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import io.javalin.util.JavalinLogger;
import io.marquee.api.http.Exchange;
import io.marquee.api.http.Problems;
import io.marquee.api.live.Live;
import io.marquee.api.live.Watcher;
import io.marquee.api.page.Pictures;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;

/** The HTTP server. It answers from the moment it is started until it is closed. */
public final class ApiServer implements AutoCloseable {
    private final ApiSettings settings;
    private final Javalin javalin;
    private final Watcher watcher;
    private final int port;

    private ApiServer(ApiSettings settings, Javalin javalin, Watcher watcher) {
        this.settings = settings;
        this.javalin = javalin;
        this.watcher = watcher;
        this.port = javalin.port();
    }

    /**
     * Starts to answer, and to look for newer versions. What Javalin itself would log is told by exceptions here.
     *
     * @throws ApiException when the address cannot be listened on
     */
    public static ApiServer start(ApiSettings settings, Live live) {
        JavalinLogger.enabled = false;
        Javalin javalin = Javalin.create(config -> configure(config, settings, live));
        try {
            javalin.start();
        } catch (JavalinException e) {
            throw cannotListen(settings, e);
        }
        return new ApiServer(settings, javalin, Watcher.start(live, settings.refresh()));
    }

    /**
     * Tries whether the address of the settings is free, and gives it back at once.
     *
     * @throws ApiException when it cannot be listened on
     */
    public static void requireFree(ApiSettings settings) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.host(), settings.port()));
        } catch (IOException e) {
            throw cannotListen(settings, e);
        }
    }

    private static ApiException cannotListen(ApiSettings settings, Exception e) {
        return new ApiException(
                "cannot listen on " + settings.host() + ":" + settings.port() + ": " + e.getMessage()
                        + " Stop the program that has the port, or choose another host or port.",
                e);
    }

    private static void configure(JavalinConfig config, ApiSettings settings, Live live) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        JettySetup.apply(config.jetty, settings);
        config.router.javaLangErrorHandler(Problems::outOfOrder);
        Pictures pictures = settings.pictures();
        Exchange.install(
                config.routes,
                Routes.all(live, pictures),
                live,
                pictures.place().isPresent());
    }

    /** The port that is, or was, listened on. */
    public int port() {
        return port;
    }

    /** Where a browser on this machine finds the server. */
    public URI address() {
        String host = settings.host().equals("0.0.0.0") ? "127.0.0.1" : settings.host();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port());
    }

    /** Has the server closed, and then {@code afterwards} run, when the process is told to stop. */
    public void closeOnExit(Runnable afterwards) {
        Thread hook = new Thread(
                () -> {
                    close();
                    afterwards.run();
                },
                "close-on-exit");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Returns when the server is closed. */
    public void awaitClose() throws InterruptedException {
        javalin.jettyServer().server().join();
    }

    /** Takes no more requests, lets those in flight finish, and stops. */
    @Override
    public void close() {
        watcher.close();
        javalin.stop();
    }
}
