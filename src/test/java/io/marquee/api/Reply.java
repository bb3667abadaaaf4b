package io.marquee.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Optional;

/** What came back. */
public record Reply(int status, HttpResponse<String> response) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The body as text. */
    public String text() {
        return response.body();
    }

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return MAPPER.readTree(text());
        } catch (IOException e) {
            throw new UncheckedIOException(text(), e);
        }
    }

    /** A header. */
    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** The content type without its white space. */
    public String contentType() {
        return header("Content-Type").orElse("").replace(" ", "");
    }
}
