package io.marquee.api.http;

import java.util.List;

/** What answers on one path. Safe from any thread. */
public interface Endpoint {
    /** What is wanted of the path. */
    default Method method() {
        return Method.GET;
    }

    /** The path, with names in braces for its variable parts: {@code /user/{userId}/rated}. */
    String path();

    /** The parameters that may follow the path; others are ignored. */
    default List<Parameter<?>> query() {
        return List.of();
    }

    /**
     * The answer to a request.
     *
     * @throws ProblemException when there is none; it becomes a problem document
     */
    Answer answer(Request request);
}
