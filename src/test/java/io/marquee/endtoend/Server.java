package io.marquee.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A process that serves. */
record Server(Child child, URI address) implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("Serving version \\S+ at (http://\\S+)\\R");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** A server that has said where it listens; waits for it to do so. */
    static Server of(Child child) throws InterruptedException {
        try {
            MatchResult found = child.awaitOnErr(ADDRESS).orElseThrow(() -> child.failure("ended instead of serving"));
            return new Server(child, URI.create(found.group(1)));
        } catch (AssertionError silent) {
            child.close();
            throw silent;
        }
    }

    /** The answer to a request that is to be answered. */
    JsonNode get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .build();
        return answer(request);
    }

    private static JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
        JsonNode answer = new ObjectMapper().readTree(response.body());
        assertThat(response.statusCode())
                .as("status of %s: %s", request.uri(), answer)
                .isEqualTo(200);
        return answer;
    }

    /** Puts a small document that is to be taken. */
    JsonNode put(String path, Map<String, ?> body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(new ObjectMapper().writeValueAsBytes(body)))
                .build();
        return answer(request);
    }

    /** What the API recommends. */
    JsonNode recommend(int user, String at) throws IOException, InterruptedException {
        return get("/user/" + user + "/recommendation?at=" + at);
    }

    /** Asks it to stop, and returns its exit code. */
    int stop() throws InterruptedException {
        child.terminate();
        return child.awaitExit();
    }

    @Override
    public void close() {
        child.close();
    }
}
