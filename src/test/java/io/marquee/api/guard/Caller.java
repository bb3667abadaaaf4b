package io.marquee.api.guard;

import io.marquee.api.SampleApi;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A connection to the server on which anything can be sent, at any pace. */
final class Caller implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket = new Socket();

    Caller(SampleApi api) throws IOException {
        this(api, 64 << 10);
    }

    /** One that takes in only so many bytes before they are read. */
    Caller(SampleApi api, int window) throws IOException {
        socket.setReceiveBufferSize(window);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress("127.0.0.1", api.server().port()));
    }

    Caller says(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** Everything until the server closes the connection; fails when it does not. */
    String hearsToTheEnd() throws IOException {
        StringBuilder heard = new StringBuilder();
        try {
            byte[] buffer = new byte[4096];
            for (int n = socket.getInputStream().read(buffer);
                    n >= 0;
                    n = socket.getInputStream().read(buffer)) {
                heard.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketException hungUp) {
            heard.append("");
        }
        return heard.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
