package io.marquee.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedApi.class)
class ClusterUsersEndpointTest {
    @Test
    void listsTheUsersByAscendingId(SampleApi api) {
        JsonNode page = api.get("/user/list/0").json();
        assertThat(page.get("items"))
                .extracting(user -> user.get("userId").intValue())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 30).map(i -> 2 * i).boxed().toList());
        assertThat(page.get("total").intValue()).isEqualTo(30);
    }

    @Test
    void countsWhatTheUserRated(SampleApi api) {
        JsonNode user = api.get("/user/list/0?size=1").json().get("items").get(0);
        assertThat(user.get("count")).isEqualTo(api.get("/user/2/rated").json().get("total"));
        assertThat(user.get("firstRated").textValue()).isEqualTo("2017-07-14T02:40:00Z");
    }

    @Test
    void unknownClusterIsNotFound(SampleApi api) {
        assertThat(api.get("/user/list/2").status()).isEqualTo(404);
    }
}
