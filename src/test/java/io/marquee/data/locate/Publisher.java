package io.marquee.data.locate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A web server on this machine that publishes files as GroupLens does. */
final class Publisher implements AutoCloseable {
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final HttpServer server;

    private Publisher(HttpServer server) {
        this.server = server;
    }

    static Publisher start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Publisher publisher = new Publisher(server);
        server.createContext("/", publisher::answer);
        server.start();
        return publisher;
    }

    void publish(String name, String content) {
        files.put("/" + name, content.getBytes(StandardCharsets.UTF_8));
    }

    static String md5(String content) {
        return HexFormat.of().formatHex(Md5.digest().digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = files.getOrDefault(exchange.getRequestURI().getPath(), new byte[0]);
        exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
