package io.marquee.api;

import io.marquee.api.guard.Limits;
import io.marquee.api.page.Pictures;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;

/**
 * How the server runs.
 *
 * @param host the address to listen on: {@code 127.0.0.1} for this machine alone, {@code 0.0.0.0} for everyone
 * @param port 1 … 65535, or 0 for any free one
 * @param refresh how often to look for a newer version
 * @param grace how long requests in flight may take to finish when the server closes
 * @param limits how much callers may take
 * @param accessLog where a line for each request is to be written, if anywhere
 * @param pictures where the page may load pictures of movies from
 */
public record ApiSettings(
        String host,
        int port,
        Duration refresh,
        Duration grace,
        Limits limits,
        Optional<PrintStream> accessLog,
        Pictures pictures) {
    /** Looks for a newer version every 5 seconds, and waits 20 seconds for requests when it closes. */
    public static ApiSettings of(String host, int port) {
        return new ApiSettings(
                host,
                port,
                Duration.ofSeconds(5),
                Duration.ofSeconds(20),
                Limits.USUAL,
                Optional.empty(),
                Pictures.NONE);
    }

    /** The same with a line for each request. */
    public ApiSettings loggingTo(PrintStream log) {
        return new ApiSettings(host, port, refresh, grace, limits, Optional.of(log), pictures);
    }

    /** The same with pictures from there. */
    public ApiSettings showing(Pictures shown) {
        return new ApiSettings(host, port, refresh, grace, limits, accessLog, shown);
    }

    /** Refuses a port that cannot be. */
    public ApiSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + ": 0 … 65535 expected");
        }
    }
}
