package io.marquee.api.endpoint;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that comes with the program and is read once, at the start. */
public final class WebFile implements Endpoint {
    private final String path;
    private final Answer answer;

    private WebFile(String path, String resource, String contentType) {
        this.path = path;
        this.answer = Answer.file(contentType, read(resource));
    }

    /** A JSON document. */
    public static WebFile json(String path, String resource) {
        return new WebFile(path, resource, "application/json; charset=utf-8");
    }

    /** A page. */
    public static WebFile page(String path, String resource) {
        return new WebFile(path, resource, "text/html; charset=utf-8");
    }

    /** A style sheet, whose path is that of its resource. */
    public static WebFile style(String path) {
        return new WebFile(path, path, "text/css; charset=utf-8");
    }

    /** A script, whose path is that of its resource. */
    public static WebFile script(String path) {
        return new WebFile(path, path, "text/javascript; charset=utf-8");
    }

    /** An SVG picture, whose path is that of its resource. */
    public static WebFile picture(String path) {
        return new WebFile(path, path, "image/svg+xml");
    }

    private static byte[] read(String resource) {
        try (InputStream in = WebFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + resource + "; build it again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's file " + resource, e);
        }
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
