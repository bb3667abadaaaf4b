package io.marquee.api.endpoint.insights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedApi.class)
class SimilarUsersEndpointTest {
    /** Users with even ids love animation, the others crime. */
    @Test
    void areThoseWhoLoveTheSame(SampleApi api) {
        JsonNode answer = api.get("/user/4/similar?top=5").json();
        assertThat(answer.get("users").findValues("userId"))
                .hasSize(5)
                .allMatch(id -> id.intValue() % 2 == 0 && id.intValue() != 4);
        List<Double> similarities = answer.get("users").findValues("similarity").stream()
                .map(JsonNode::doubleValue)
                .toList();
        assertThat(similarities).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        for (JsonNode shared : answer.at("/users/0/favourites")) {
            assertThat(shared.get("own").doubleValue()).isGreaterThanOrEqualTo(4);
            assertThat(shared.get("theirs").doubleValue()).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void agreeWithThePair(SampleApi api) {
        JsonNode first = api.get("/user/4/similar?top=1").json().at("/users/0");
        JsonNode pair = api.get("/user/4/similarity/" + first.get("userId")).json();
        for (String name : List.of("similarity", "correlation", "overlap")) {
            assertThat(pair.get(name)).isEqualTo(first.get(name));
        }
    }

    @Test
    void neverAreThoseWhoAreForgotten() {
        try (SampleApi own = SampleApi.published()) {
            JsonNode first = own.get("/user/4/similar?top=1").json().at("/users/0/userId");
            assertThat(own.send("DELETE", "/user/" + first).status()).isIn(200, 204);
            assertThat(own.get("/user/4/similar?top=60").json().get("users").findValues("userId"))
                    .doesNotContain(first);
        }
    }

    @Test
    void areKnownForNewcomersFromTheirRatings() {
        try (SampleApi own = SampleApi.published()) {
            int id = own.send("POST", "/user").json().get("userId").intValue();
            assertThat(own.get("/user/" + id + "/similar").json().get("users")).isEmpty();
            own.send("PUT", "/user/" + id + "/rating/1", "{\"rating\":5}");
            own.send("PUT", "/user/" + id + "/rating/593", "{\"rating\":1}");
            own.send("PUT", "/user/" + id + "/rating/588", "{\"rating\":4.5}");
            JsonNode answer = own.get("/user/" + id + "/similar?top=5").json();
            assertThat(answer.get("rated").intValue()).isEqualTo(3);
            assertThat(answer.get("users").findValues("userId"))
                    .isNotEmpty()
                    .allMatch(other -> other.intValue() % 2 == 0);
        }
    }

    @Test
    void ofNobodyAreNotFound(SampleApi api) {
        assertThat(api.get("/user/61/similar").status()).isEqualTo(404);
    }
}
