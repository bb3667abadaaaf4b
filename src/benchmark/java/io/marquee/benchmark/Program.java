package io.marquee.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program as processes of their own, over one out folder. */
final class Program {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path out;

    Program(Path out) {
        this.out = out;
    }

    private Process start(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", "target/marquee.jar"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--out", out.toString()));
        return new ProcessBuilder(command).inheritIO().start();
    }

    /** Trains to the end. */
    void train(Path data) throws IOException, InterruptedException {
        int code = start(List.of(), "train", "--data", data.toString()).waitFor();
        if (code != 0) {
            throw new IOException("training ended with exit code " + code);
        }
    }

    /** A server in as little memory as it is deployed with. */
    Served serve() throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        List<String> small = List.of("-Xmx300m", "-XX:+UseSerialGC", "-Xmn24m");
        Served served = new Served(start(small, "serve", "--port", "" + port), port, HttpClient.newHttpClient());
        served.awaitReady();
        return served;
    }

    /** A running server; closing it stops it. */
    record Served(Process process, int port, HttpClient client) implements AutoCloseable {
        private void awaitReady() throws InterruptedException, IOException {
            long end = System.nanoTime() + PATIENCE_NANOS;
            while (System.nanoTime() < end) {
                try {
                    if (send("GET", "/ready", "").statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    Thread.sleep(20);
                }
            }
            throw new IOException("the server was not ready in time");
        }

        /** Asks, with a body of JSON where it is not empty. */
        HttpResponse<String> send(String method, String path, String json) throws IOException, InterruptedException {
            BodyPublisher body = json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Content-Type", "application/json")
                            .method(method, body)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }

        /** The JSON of a successful answer. */
        JsonNode ask(String method, String path, String json) throws IOException, InterruptedException {
            HttpResponse<String> response = send(method, path, json);
            if (response.statusCode() >= 300) {
                throw new IOException(method + " " + path + ": " + response.statusCode() + " " + response.body());
            }
            return MAPPER.readTree(response.body());
        }

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }
}
