package io.marquee.api.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessLogTest {
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z ";

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    private List<String> lines() {
        return log.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void everyRequestIsALineWithTheIdOfItsResponse() {
        Reply reply;
        try (SampleApi api = SampleApi.logging(new PrintStream(log, true, StandardCharsets.UTF_8))) {
            reply = api.get("/health?token=secret");
            api.get("/nope");
        }
        String id = reply.header("X-Request-Id").orElseThrow();
        assertThat(lines()).hasSize(2);
        assertThat(lines().get(0))
                .matches(TIME + id + " GET /health 200 " + reply.text().length() + " \\d+\\.\\d");
        assertThat(lines().get(1)).contains(" GET /nope 404 ");
        assertThat(lines().toString()).doesNotContain("secret");
    }

    @Test
    void whatNoRouteSeesIsALineToo() throws IOException {
        String response;
        try (SampleApi api = SampleApi.logging(new PrintStream(log, true, StandardCharsets.UTF_8));
                Caller caller = new Caller(api)) {
            response = caller.says("NONSENSE\r\n\r\n").hearsToTheEnd();
        }
        String id = response.replaceAll("(?is).*x-request-id: (\\S+).*", "$1");
        assertThat(lines()).singleElement().asString().matches(TIME + id + " .* 400 .*");
    }

    @Test
    void nobodyForgesALineOrCommandsATerminal() {
        assertThat(AccessLog.harmless("/a b\n\u001b[2Jé")).isEqualTo("/a\\u0020b\\u000a\\u001b[2J\\u00e9");
        assertThat(AccessLog.harmless("x".repeat(1000))).hasSize(500);
        assertThat(AccessLog.harmless("")).isEqualTo("-");
    }
}
