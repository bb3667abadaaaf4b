package io.marquee.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mongodb.ConnectionString;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is started before its MongoDB: it waits, says so, and serves once the database answers. */
class WaitForMongoIT {
    private static final Pattern LISTENING = Pattern.compile("Listening at (http://[^\\s;]+);");
    private static final Pattern ANSWERS = Pattern.compile("version (\\w+) answers from now on");

    @TempDir
    private Path folder;

    @Test
    void isNotReadyAtFirstAndServesLater() throws Exception {
        try (SharedStore store = SharedStore.mongo()) {
            Machine trainer = Machine.of(folder.resolve("trainer"), store.environment());
            SmallSet.generate(trainer);
            trainer.succeed(SmallSet.train(trainer, 1));
            ConnectionString real = new ConnectionString(store.environment().get("MONGODB_URI"));
            int port = freePort();
            Machine web = Machine.of(folder.resolve("web"), Map.of("MONGODB_URI", through(port, real)));
            try (Child child = web.start("serve", "--port", "0")) {
                URI address =
                        URI.create(child.awaitOnErr(LISTENING).orElseThrow().group(1));
                assertThat(child.err()).contains("no server answered in time", "tried again");
                HttpResponse<String> early = get(address.resolve("/ready"));
                assertThat(early.statusCode()).isEqualTo(503);
                assertThat(early.body()).contains("\"bundle\":\"down\"", "\"store\":\"down\"");
                String[] host = real.getHosts().get(0).split(":");
                try (Forwarder forwarder = Forwarder.from(port, host[0], Integer.parseInt(host[1]))) {
                    assertThat(forwarder).isNotNull();
                    String version = child.awaitOnErr(ANSWERS).orElseThrow().group(1);
                    JsonNode ready = json(get(address.resolve("/ready")));
                    assertThat(ready.get("status").textValue()).isEqualTo("ready");
                    assertThat(json(get(address.resolve("/version")))
                                    .get("version")
                                    .textValue())
                            .isEqualTo(version);
                }
            }
        }
    }

    private static String through(int port, ConnectionString real) {
        return "mongodb://127.0.0.1:" + port + "/" + real.getDatabase() + "?directConnection=true";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }
}
