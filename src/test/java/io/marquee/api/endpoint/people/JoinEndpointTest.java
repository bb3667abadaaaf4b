package io.marquee.api.endpoint.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.VisitedApi;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(VisitedApi.class)
class JoinEndpointTest {
    private static Reply join(SampleApi api, String header, String value) {
        return api.send(HttpRequest.newBuilder(URI.create(api.server().address() + "/user"))
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    @Test
    void givesEachNewcomerAHigherId(SampleApi api) {
        Reply first = api.send("POST", "/user");
        Reply second = api.send("POST", "/user");
        assertThat(first.status()).isEqualTo(201);
        int id = first.json().get("userId").intValue();
        assertThat(first.header("Location")).contains("/user/" + id);
        assertThat(second.json().get("userId").intValue()).isGreaterThan(id);
        assertThat(api.get("/user/" + id).json().get("ratings").intValue()).isZero();
    }

    @Test
    void givesTheSameKeyTheSameId(SampleApi api) {
        Reply first = join(api, "Idempotency-Key", "the-same");
        Reply again = join(api, "Idempotency-Key", "the-same");
        Reply other = join(api, "Idempotency-Key", "another");
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.json()).isNotEqualTo(first.json());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "ä"})
    void refusesKeysOfOtherSigns(String key, SampleApi api) {
        Reply reply = join(api, "Idempotency-Key", key);
        assertThat(reply.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void refusesPagesOfOtherSites(String site, SampleApi api) {
        Reply reply = join(api, "Sec-Fetch-Site", site);
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().get("type").textValue()).isEqualTo("urn:problem-type:marquee:foreign-page");
    }

    @Test
    void letsItsOwnPageJoin(SampleApi api) {
        assertThat(join(api, "Sec-Fetch-Site", "same-origin").status()).isEqualTo(201);
    }
}
