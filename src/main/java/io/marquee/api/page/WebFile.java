package io.marquee.api.page;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Request;

/** A file that comes with the program and is read once, at the start. */
public final class WebFile implements Endpoint {
    private final String path;
    private final Answer answer;

    /**
     * Reads it.
     *
     * @param path where it is served
     * @param resource its name in the program
     * @throws IllegalStateException when the program lacks it
     */
    public WebFile(String path, String resource) {
        this(path, resource, Pictures.NONE);
    }

    /** The same for a page with pictures. */
    public WebFile(String path, String resource, Pictures pictures) {
        this.path = path;
        this.answer = Resource.answer(resource)
                .map(pictures::allowedBy)
                .orElseThrow(
                        () -> new IllegalStateException("the program lacks its file " + resource + "; build it again"));
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Answer answer(Request request) {
        return answer;
    }
}
