package io.marquee.cli;

import io.marquee.api.ApiSettings;
import io.marquee.api.page.Pictures;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the server listens: as told, or else where the platform wants it, or else on this machine alone. */
final class Listen {
    private static final String LOOPBACK = "127.0.0.1";
    private static final String ALL_INTERFACES = "0.0.0.0";
    private static final int DEFAULT_PORT = 8080;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Default: what PORT in the environment says, or else " + DEFAULT_PORT)
    private Optional<Integer> port = Optional.empty();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Default: " + LOOPBACK + ", this machine alone; all interfaces when PORT is set")
    private Optional<String> host = Optional.empty();

    @Option(
            names = "--access-log",
            description =
                    "Writes a line for each request to standard error: time, request id, method, path, status, bytes and"
                            + " milliseconds")
    private boolean accessLog;

    @Option(
            names = "--pictures",
            description =
                    "Lets browsers load posters from The Movie Database (image.tmdb.org), where the metadata name some; so"
                            + " does MARQUEE_PICTURES=true in the environment. Default: no request leaves the machine")
    private boolean pictures;

    ApiSettings settings() {
        Environment environment = Main.environment(command);
        Optional<Integer> platform = Usage.check(command, "PORT in the environment", environment::port);
        String address = host.orElse(platform.isPresent() ? ALL_INTERFACES : LOOPBACK);
        int chosen = port.or(() -> platform).orElse(DEFAULT_PORT);
        String source = port.isPresent() ? "--port" : "PORT in the environment";
        ApiSettings settings = Usage.check(command, source, () -> ApiSettings.of(address, chosen));
        ApiSettings logged = accessLog ? settings.loggingTo(System.err) : settings;
        boolean wanted = Usage.check(command, "MARQUEE_PICTURES in the environment", environment::pictures);
        return pictures || wanted ? logged.showing(Pictures.TMDB) : logged;
    }
}
