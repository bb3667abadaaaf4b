package io.marquee.api.http;

import java.util.Map;

/**
 * A successful answer.
 *
 * @param status of HTTP, 2xx
 * @param contentType with the character set, where there is text
 * @param policy the Content-Security-Policy: what a browser may load because of it
 * @param headers further ones, by name
 */
public record Answer(int status, String contentType, byte[] body, String policy, Map<String, String> headers) {
    /** For everything that is not a page: nothing at all. */
    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** For a page: scripts, styles, pictures and data of this server alone. */
    private static final String OWN_FILES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    /** A value as a JSON document. */
    public static Answer json(Object value) {
        return new Answer(OK, Json.TYPE, Json.bytes(value), NOTHING, Map.of());
    }

    /** Something new as a JSON document, with the path where it is found from now on. */
    public static Answer created(String path, Object value) {
        return new Answer(CREATED, Json.TYPE, Json.bytes(value), NOTHING, Map.of("Location", path));
    }

    /** What was asked for is done, and there is nothing to say. */
    public static Answer done() {
        return new Answer(NO_CONTENT, "", new byte[0], NOTHING, Map.of());
    }

    /** A file of the web page. */
    public static Answer file(String contentType, byte[] body) {
        return new Answer(OK, contentType, body, OWN_FILES, Map.of());
    }
}
