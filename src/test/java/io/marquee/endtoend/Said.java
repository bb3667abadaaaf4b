package io.marquee.endtoend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a process has written to one of its streams up to now. */
final class Said {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Thread reader;

    private Said(InputStream stream) {
        this.reader = new Thread(() -> read(stream), "child-output");
        reader.setDaemon(true);
    }

    static Said on(InputStream stream) {
        Said said = new Said(stream);
        said.reader.start();
        return said;
    }

    private void read(InputStream stream) {
        try {
            stream.transferTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    void awaitEnd() throws InterruptedException {
        reader.join();
    }
}
