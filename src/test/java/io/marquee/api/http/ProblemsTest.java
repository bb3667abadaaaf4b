package io.marquee.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import io.marquee.store.StoreException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedApi.class)
class ProblemsTest {
    private static JsonNode assertProblem(Reply reply, int status, String type) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.contentType()).isEqualTo("application/problem+json;charset=utf-8");
        assertThat(reply.header("X-Content-Type-Options")).contains("nosniff");
        JsonNode problem = reply.json();
        assertThat(problem.get("type").textValue()).isEqualTo("urn:problem-type:marquee:" + type);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").textValue()).isNotBlank();
        assertThat(problem.get("detail").textValue()).isNotBlank();
        return problem;
    }

    @ParameterizedTest
    @CsvSource({
        "/user/abc/recommendation, userId",
        "/user/1/recommendation?top=0, top",
        "/user/1/recommendation?at=yesterday, at",
        "/user/99999999999/rated, userId",
        "/user/1/rated?page=-1, page",
        "/user/1/rated?size=501, size",
        "/user/1/rated?size=5&size=6, size",
        "/movie/1;a=b/metadata, movieId",
        "/movie/list/0?sort=popularity%00, sort"
    })
    void aBadParameterIsNamed(String path, String parameter, SampleApi api) {
        JsonNode problem = assertProblem(api.get(path), 400, "bad-parameter");
        assertThat(problem.get("parameter").textValue()).isEqualTo(parameter);
        assertThat(problem.get("instance").textValue()).isEqualTo(path.replaceFirst("\\?.*", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/users", "/user/1/more", "/user/1/rated/more", "//health", "/web/../health"})
    void anUnknownPathIsNotFound(String path, SampleApi api) {
        JsonNode problem = assertProblem(api.get(path), 404, "unknown-path");
        assertThat(problem.get("instance").textValue()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW"})
    void otherMethodsAreRefusedWithTheRightOnes(String method, SampleApi api) {
        Reply reply = api.send(method, "/version");
        assertProblem(reply, 405, "method-not-allowed");
        assertThat(reply.header("Allow")).contains("GET, HEAD");
    }

    @Test
    void aLargeBodyIsRefused(SampleApi api) {
        URI health = URI.create(api.server().address() + "/health");
        byte[] most = new byte[16 << 10];
        assertThat(api.send(HttpRequest.newBuilder(health).method("GET", BodyPublishers.ofByteArray(most)))
                        .status())
                .isEqualTo(200);
        byte[] more = new byte[most.length + 1];
        assertProblem(
                api.send(HttpRequest.newBuilder(health).method("GET", BodyPublishers.ofByteArray(more))),
                413,
                "body-too-large");
    }

    @Test
    void anUnreachableStoreIsUnavailableAndTheBundleAnswersOn() {
        try (SampleApi api = SampleApi.published()) {
            api.closeStore();
            Reply reply = api.get("/movie/1/metadata");
            JsonNode problem = assertProblem(reply, 503, "store-unavailable");
            assertThat(reply.header("Retry-After")).contains("5");
            assertThat(problem.toString()).doesNotContain("store.db");
            assertThat(api.get("/user/1/recommendation").status()).isEqualTo(200);
        }
    }

    @Test
    void aFaultOfTheServerTellsNothingOfItsInside() {
        try (SampleApi api = SampleApi.broken(new IllegalStateException("secret"))) {
            JsonNode problem = assertProblem(api.get("/ready"), 500, "internal-error");
            assertThat(problem.toString()).doesNotContain("secret", "Exception", "io.marquee");
        }
    }

    @Test
    void anErrorOfJavaLooksTheSame() {
        try (SampleApi api = SampleApi.broken(new OutOfMemoryError("secret"))) {
            JsonNode problem = assertProblem(api.get("/ready"), 500, "internal-error");
            assertThat(problem.toString()).doesNotContain("secret");
        }
    }

    @Test
    void readinessSurvivesOnlyFaultsOfTheStore() {
        try (SampleApi api = SampleApi.broken(new StoreException("secret"))) {
            assertProblem(api.get("/ready"), 503, "not-ready");
        }
    }
}
