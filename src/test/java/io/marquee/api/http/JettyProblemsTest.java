package io.marquee.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(SharedApi.class)
class JettyProblemsTest {
    static List<Arguments> requests() {
        return Stream.of(
                        Arguments.of(400, "GARBAGE"),
                        Arguments.of(400, "GET /health HTTP/1.1"),
                        Arguments.of(400, "GET /a b HTTP/1.1\r\nHost: x"),
                        Arguments.of(400, "GET /user/%zz/rated HTTP/1.1\r\nHost: x"),
                        Arguments.of(400, "GET /user/%00/rated HTTP/1.1\r\nHost: x"),
                        Arguments.of(400, "GET /user/%ff/rated HTTP/1.1\r\nHost: x"),
                        Arguments.of(400, "GET /%2e%2e/etc/passwd HTTP/1.1\r\nHost: x"),
                        Arguments.of(400, "GET /health HTTP/1.1\r\nHost: x\r\nContent-Length: many"),
                        Arguments.of(414, "GET /" + "a".repeat(9000) + " HTTP/1.1\r\nHost: x"),
                        Arguments.of(431, "GET /health HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(9000)),
                        Arguments.of(400, "GET /health HTTP/9.9\r\nHost: x"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void whatNoRouteSeesIsAProblemTooOfTheSameShape(int status, String request, SampleApi api) throws IOException {
        String response = exchange(api, request + "\r\nConnection: close\r\n\r\n");
        String head = response.substring(0, response.indexOf("\r\n\r\n"));
        assertThat(head).startsWith("HTTP/1.1 " + status + " ").contains("application/problem+json");
        assertThat(head).doesNotContain("Jetty").doesNotContain("Server:");
        JsonNode problem = new ObjectMapper().readTree(response.substring(head.length()));
        assertThat(problem.get("type").textValue()).isEqualTo("about:blank");
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("detail").textValue()).isNotBlank();
        assertThat(problem.get("instance").textValue()).doesNotContain("badMessage");
    }

    static List<Arguments> failures() {
        return List.of(
                Arguments.of("/badRequest", new TimeoutException("idle"), 408),
                Arguments.of("/badRequest", new EofException(), 400),
                Arguments.of("/health", new TimeoutException("ours"), 500));
    }

    /** A connection may be closed between the parts of a request's head; Jetty tells of it by a request of its own. */
    @ParameterizedTest
    @MethodSource("failures")
    void thatARequestNeverCameIsItsCallersFault(String path, Throwable cause, int status) throws Exception {
        Server server = new Server();
        LocalConnector connector = new LocalConnector(server);
        server.addConnector(connector);
        server.setErrorHandler(new JettyProblems());
        server.setHandler(failing(cause));
        server.start();
        try {
            assertThat(connector.getResponse("GET " + path + " HTTP/1.0\r\n\r\n"))
                    .startsWith("HTTP/1.1 " + status + " ")
                    .doesNotContain("badRequest");
        } finally {
            server.stop();
        }
    }

    private static Handler failing(Throwable cause) {
        return new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                callback.failed(cause);
                return true;
            }
        };
    }

    private static String exchange(SampleApi api, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", api.server().port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
