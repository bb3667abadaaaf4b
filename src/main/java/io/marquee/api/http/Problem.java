package io.marquee.api.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.Map;

/**
 * The one shape of every error: a problem document of <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>.
 *
 * @param type which kind of problem, a URI to compare with and not to fetch
 * @param title the kind in words, always the same
 * @param status the HTTP status
 * @param detail what is wrong with this request, and what to do
 * @param instance the path of the request
 * @param extensions further members
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonAnyGetter Map<String, Object> extensions) {
    static Problem of(ProblemException e, String instance) {
        ProblemType type = e.type();
        return new Problem(type.uri(), type.title(), type.status(), e.getMessage(), instance, e.extensions());
    }

    /** A problem that has no kind beyond its HTTP status. */
    static Problem ofStatus(int status, String title, String detail, String instance) {
        return new Problem("about:blank", title, status, detail, instance, Map.of());
    }
}
