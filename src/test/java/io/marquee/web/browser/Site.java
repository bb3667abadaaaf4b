package io.marquee.web.browser;

import io.marquee.api.SampleApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The server that all browser tests share, with a {@link TrainedSet}. Tests that change it do so as people of their own. */
public final class Site {
    /** How many users there are. Their ids begin with 1. */
    public static final int USERS = TrainedSet.USERS;

    /** How many movies there are. Their ids begin with 1. */
    public static final int MOVIES = TrainedSet.MOVIES;

    private static final Path FOLDER = Path.of("target", "site-of-browser-tests");
    private static final SampleApi API = published();

    private Site() {}

    /** The server, to be asked for what a view should show. */
    public static SampleApi api() {
        return API;
    }

    static URI address() {
        return API.server().address();
    }

    static void close() {
        API.close();
    }

    private static SampleApi published() {
        try {
            return TrainedSet.publish(emptied(), UnaryOperator.identity());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the site that browser tests go to", e);
        }
    }

    private static Path emptied() throws IOException {
        if (Files.exists(FOLDER)) {
            try (Stream<Path> files = Files.walk(FOLDER)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(FOLDER);
    }
}
