package io.marquee.api.endpoint.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.api.SampleApi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForgetEndpointTest {
    private static final SampleApi API = SampleApi.published();

    @AfterAll
    static void close() {
        API.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/rated",
                "/recommendation",
                "/prediction/1",
                "/onboarding",
                "/watch-list",
                "/seen",
                "/movie/1"
            })
    void nobodyHasTheIdAnyMore(String path) {
        Newcomer newcomer = Newcomer.joining(API);
        newcomer.rate(1, 4);
        assertThat(newcomer.get(path).status()).isEqualTo(200);
        assertThat(newcomer.send("DELETE", "").json().get("remains").textValue())
                .isNotEmpty();
        assertThat(newcomer.get(path).status()).isEqualTo(404);
        assertThat(newcomer.rate(1, 4).status()).isEqualTo(404);
        assertThat(Newcomer.joining(API).userId()).isGreaterThan(newcomer.userId());
    }

    @Test
    void aUserOfTheTrainingDataIsForgottenToo() {
        assertThat(API.get("/user/2/rated").status()).isEqualTo(200);
        assertThat(API.send("DELETE", "/user/2").status()).isEqualTo(200);
        assertThat(API.send("DELETE", "/user/2").status()).isEqualTo(200);
        assertThat(API.get("/user/2/rated").status()).isEqualTo(404);
        assertThat(API.get("/user/2/recommendation").status()).isEqualTo(404);
    }

    @Test
    void whoNeverWasCannotBeForgotten() {
        assertThat(API.send("DELETE", "/user/2147483647").status()).isEqualTo(404);
    }

    @Test
    void theNextVersionDoesNotBringThemBack() {
        Newcomer newcomer = Newcomer.joining(API);
        newcomer.rate(1, 4);
        API.send("DELETE", "/user/6");
        API.publish(2);
        assertThat(API.get("/user/6/rated").status()).isEqualTo(404);
        assertThat(newcomer.rated()).containsExactly(1);
    }
}
