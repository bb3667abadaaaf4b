package io.marquee.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The views that the page has, as its router lists them. */
final class Views {
    private static final Path ROUTER = Path.of("resources", "web", "router.js");
    private static final Pattern LINE = Pattern.compile("at: /\\^(\\S+)\\$/, .*import\\('\\./views/(.+)\\.js'\\)");

    private Views() {}

    /**
     * A view.
     *
     * @param module its name in {@code views}
     * @param pattern of its addresses, where {@code (\d+)} stands for an id and {@code ([\w.:-]+)} for a version
     */
    record View(String module, String pattern) {
        /** An address of the view: of movie, user or group 1, or of the current version, where it is about one. */
        String route() {
            return "#" + pattern.replace("\\/", "/").replace("(\\d+)", "1").replace("([\\w.:-]+)", "current");
        }

        @Override
        public String toString() {
            return module;
        }
    }

    static List<View> all() {
        try {
            List<View> views = LINE.matcher(Files.readString(ROUTER))
                    .results()
                    .map(Views::view)
                    .toList();
            assertThat(views).as("views in " + ROUTER).hasSizeGreaterThan(5);
            return views;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static View view(MatchResult line) {
        return new View(line.group(2), line.group(1));
    }
}
