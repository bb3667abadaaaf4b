package io.marquee.api.page;

import io.marquee.api.http.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Files that come with the program. */
final class Resource {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml");

    private Resource() {}

    /** The answer that a file is, by its name in the program; empty where there is no such file. */
    static Optional<Answer> answer(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            return in == null || type == null ? Optional.empty() : Optional.of(Answer.file(type, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's file " + name, e);
        }
    }
}
