package io.marquee.api.http;

import io.marquee.api.http.form.CsvTable;
import io.marquee.api.http.form.MediaType;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

/**
 * A successful answer.
 *
 * @param status of HTTP, 2xx or 304
 * @param contentType with the character set, where there is text
 * @param policy the Content-Security-Policy: what a browser may load because of it
 * @param headers further ones, by name
 * @param stream what comes instead of the body where that is too long to be held
 */
public record Answer(
        int status,
        String contentType,
        byte[] body,
        String policy,
        Map<String, String> headers,
        Optional<Content> stream) {
    /** For everything that is not a page: nothing at all. */
    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    private static final String OWN_PICTURES = "img-src 'self'";

    /** For a page: scripts, styles, pictures and data of this server alone. */
    private static final String OWN_FILES = "default-src 'none'; script-src 'self'; style-src 'self'; " + OWN_PICTURES
            + "; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** The header that tells one content of a file from another. */
    static final String TAG = "ETag";

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    /** A value as a JSON document. */
    public static Answer json(Object value) {
        return new Answer(OK, Json.TYPE, Json.bytes(value), NOTHING, Map.of(), Optional.empty());
    }

    /** Something new as a JSON document, with the path where it is found from now on. */
    public static Answer created(String path, Object value) {
        return new Answer(CREATED, Json.TYPE, Json.bytes(value), NOTHING, Map.of("Location", path), Optional.empty());
    }

    /** What was asked for is done, and there is nothing to say. */
    public static Answer done() {
        return new Answer(NO_CONTENT, "", new byte[0], NOTHING, Map.of(), Optional.empty());
    }

    /** A table as comma-separated values. */
    public static Answer csv(CsvTable table) {
        return new Answer(OK, MediaType.CSV.inUtf8(), table.bytes(), NOTHING, Map.of(), Optional.empty());
    }

    /**
     * A value as JSON, or a table with the same content, whichever the request likes better.
     *
     * @throws ProblemException when it takes neither
     */
    public static Answer jsonOrCsv(Request request, Object value, Supplier<CsvTable> table) {
        boolean csv = request.form(MediaType.JSON, MediaType.CSV) == MediaType.CSV;
        return csv ? csv(table.get()) : json(value);
    }

    /** A long text that is sent while it is made. */
    public static Answer stream(MediaType type, Content content) {
        return new Answer(OK, type.inUtf8(), new byte[0], NOTHING, Map.of(), Optional.of(content));
    }

    /** A file of the web page; who has it already is told so by its tag. */
    public static Answer file(String contentType, byte[] body) {
        CRC32C sum = new CRC32C();
        sum.update(body);
        Map<String, String> headers =
                Map.of("Cache-Control", "no-cache", TAG, "W/\"%x-%x\"".formatted(body.length, sum.getValue()));
        return new Answer(OK, contentType, body, OWN_FILES, headers, Optional.empty());
    }

    /** The same file of the web page, which may load pictures from another server too. */
    public Answer withPicturesOf(String origin) {
        String wider = policy.replace(OWN_PICTURES, OWN_PICTURES + " " + origin);
        return new Answer(status, contentType, body, wider, headers, stream);
    }

    /** Instead of an answer that the caller has already. */
    Answer unchanged() {
        return new Answer(NOT_MODIFIED, "", new byte[0], policy, headers, Optional.empty());
    }
}
