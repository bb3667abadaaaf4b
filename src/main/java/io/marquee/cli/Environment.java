package io.marquee.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the environment says; an empty variable says nothing. */
record Environment(Map<String, String> variables) {
    static Environment ofProcess() {
        return new Environment(System.getenv());
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    Optional<Path> datasets() {
        return value("MARQUEE_DATASETS").map(Path::of);
    }

    /**
     * The MongoDB to publish to and serve from.
     *
     * @throws IllegalArgumentException when it is no address of one
     */
    Optional<String> mongodbUri() {
        Optional<String> uri = value("MONGODB_URI");
        if (uri.filter(address -> !address.matches("mongodb(\\+srv)?://.+")).isPresent()) {
            throw new IllegalArgumentException("mongodb://… or mongodb+srv://… expected");
        }
        return uri;
    }

    /** Where results are kept. */
    Path out() {
        return value("MARQUEE_OUT").map(Path::of).orElse(Path.of("out"));
    }

    /**
     * The port that the platform wants, on all interfaces.
     *
     * @throws IllegalArgumentException when it is not a number
     */
    Optional<Integer> port() {
        return value("PORT").map(Environment::number);
    }

    private static int number(String port) {
        try {
            return Integer.parseInt(port.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + port + "\" is not a number", e);
        }
    }

    /**
     * Whether the page may load pictures of movies from elsewhere.
     *
     * @throws IllegalArgumentException when it is neither true nor false
     */
    boolean pictures() {
        String word = value("MARQUEE_PICTURES").map(String::strip).orElse("false");
        if (!word.equals("true") && !word.equals("false")) {
            throw new IllegalArgumentException("\"" + word + "\" came; true or false expected");
        }
        return word.equals("true");
    }

    Path cache() {
        return value("XDG_CACHE_HOME")
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("marquee");
    }
}
