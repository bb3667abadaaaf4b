package io.marquee.api.http;

import java.util.Locale;

/** The kinds of problems that a caller may want to tell apart. */
public enum ProblemType {
    /** A parameter has a value that it cannot have. */
    BAD_PARAMETER(400, "Bad parameter"),
    /** What follows the path cannot be read. */
    BAD_QUERY(400, "Bad query"),
    /** What the request brings cannot be read, or says what cannot be. */
    BAD_BODY(400, "Bad body"),
    /** A key that makes a request safe to repeat cannot be one, or named another request. */
    BAD_KEY(400, "Bad idempotency key"),
    /** A page of another site sent the request. */
    FOREIGN_PAGE(403, "Sent by another site's page"),
    /** The path leads nowhere. */
    UNKNOWN_PATH(404, "Unknown path"),
    /** There is no such user. */
    UNKNOWN_USER(404, "Unknown user"),
    /** There is no such movie. */
    UNKNOWN_MOVIE(404, "Unknown movie"),
    /** There is no such cluster. */
    UNKNOWN_CLUSTER(404, "Unknown cluster"),
    /** There is no such run. */
    UNKNOWN_RUN(404, "Unknown run"),
    /** There is no such report. */
    UNKNOWN_REPORT(404, "Unknown report"),
    /** The path is right, the method is not. */
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    /** The answer has no form that the request takes. */
    NOT_ACCEPTABLE(406, "Not acceptable"),
    /** The request brings more than anything here would read. */
    BODY_TOO_LARGE(413, "Body too large"),
    /** The body is of another type than what is read here. */
    NOT_JSON(415, "Not JSON"),
    /** A key that makes a request safe to repeat came with another request before. */
    KEY_REUSED(422, "Idempotency key reused"),
    /** A fault of the server. */
    INTERNAL_ERROR(500, "Internal error"),
    /** Too much is asked for at a time. */
    OVERLOADED(503, "Overloaded"),
    /** Nothing has been published yet. */
    NO_VERSION(503, "No version published"),
    /** The store did not answer. */
    STORE_UNAVAILABLE(503, "Store unavailable"),
    /** A check of readiness failed. */
    NOT_READY(503, "Not ready");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String uri() {
        return "urn:problem-type:marquee:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
