package io.marquee.api.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Why a request gets no answer but a problem document. It is the caller's to know, so it has no stack trace. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();
    private int retryAfter;

    /** With what is wrong with this request, and what to do. */
    public ProblemException(ProblemType type, String detail) {
        super(detail, null, false, false);
        this.type = type;
    }

    /** Something that was asked for by an id which nobody has. */
    public static ProblemException unknown(ProblemType type, String what, int id) {
        return new ProblemException(type, "There is no " + what + " " + id + ".");
    }

    /** With a further member of the document. */
    public ProblemException with(String name, Object value) {
        extensions.put(name, value);
        return this;
    }

    /** With the advice to try again after some seconds. */
    public ProblemException retryAfter(int seconds) {
        retryAfter = seconds;
        return this;
    }

    ProblemType type() {
        return type;
    }

    Map<String, Object> extensions() {
        return extensions;
    }

    OptionalInt retryAfter() {
        return retryAfter == 0 ? OptionalInt.empty() : OptionalInt.of(retryAfter);
    }
}
