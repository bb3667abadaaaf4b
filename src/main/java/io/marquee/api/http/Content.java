package io.marquee.api.http;

import java.io.IOException;
import java.io.OutputStream;

/** A body that is too long to be made as a whole before it is sent. */
@FunctionalInterface
public interface Content {
    /**
     * Writes all of it.
     *
     * @throws IOException when the caller went away
     */
    void writeTo(OutputStream out) throws IOException;
}
