package io.marquee.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedApi.class)
class RatedEndpointTest {
    @Test
    void pagesFollowEachOtherFromTheNewestRatingToTheOldest(SampleApi api) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode next = new IntNode(0);
        while (!next.isNull()) {
            JsonNode page = api.get("/user/1/rated?size=3&page=" + next).json();
            page.get("items").forEach(all::add);
            next = page.get("nextPage");
        }
        assertThat(all).hasSize(api.get("/user/1/rated").json().get("total").intValue());
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all)
                .extracting(rating -> rating.get("at").textValue())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(all.get(all.size() - 1).toString())
                .isEqualTo("{\"movieId\":318,\"title\":\"Shawshank Redemption, The (1994)\",\"year\":1994,"
                        + "\"genres\":[\"Crime\",\"Drama\"],\"rating\":5.0,"
                        + "\"at\":\"2017-07-14T02:40:00Z\",\"posterPath\":null}");
    }

    @Test
    void pageAfterTheLastIsEmpty(SampleApi api) {
        JsonNode page = api.get("/user/1/rated?size=500&page=2147483647").json();
        assertThat(page.get("items")).isEmpty();
        assertThat(page.get("nextPage").isNull()).isTrue();
    }

    @Test
    void unknownUserIsNotFound(SampleApi api) {
        assertThat(api.get("/user/0/rated").json().get("type").textValue())
                .isEqualTo("urn:problem-type:marquee:unknown-user");
    }
}
