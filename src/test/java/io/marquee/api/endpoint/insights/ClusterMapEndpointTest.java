package io.marquee.api.endpoint.insights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedApi.class)
class ClusterMapEndpointTest {
    @Test
    void showsEveryUserInTheClusterThatListsThem(SampleApi api) {
        JsonNode map = api.get("/cluster/map").json();
        assertThat(map.get("points")).hasSize(map.get("total").intValue());
        for (JsonNode cluster : map.get("clusters")) {
            JsonNode members = api.get("/user/list/" + cluster.get("id") + "?size=500")
                    .json()
                    .get("items");
            assertThat(map.get("points").findParents("userId").stream()
                            .filter(point -> point.get("cluster").equals(cluster.get("id")))
                            .map(point -> point.get("userId").intValue()))
                    .containsExactlyElementsOf(members.findValues("userId").stream()
                            .map(JsonNode::intValue)
                            .toList());
        }
    }

    @Test
    void namesTheClustersAsTheirOwnRouteDoes(SampleApi api) {
        JsonNode cluster = api.get("/cluster/1").json();
        JsonNode onMap = api.get("/cluster/map").json().at("/clusters/1");
        cluster.fieldNames()
                .forEachRemaining(name -> assertThat(onMap.get(name)).isEqualTo(cluster.get(name)));
    }

    @Test
    void showsAsManyAsAreWanted(SampleApi api) {
        JsonNode map = api.get("/cluster/map?users=10").json();
        assertThat(map.get("points")).hasSize(10);
        assertThat(map.get("total").intValue()).isGreaterThan(10);
        assertThat(map.get("user").isNull()).isTrue();
    }

    @Test
    void showsSomeoneBesides(SampleApi api) {
        JsonNode map = api.get("/cluster/map?user=3").json();
        assertThat(map.get("points")).contains(map.get("user"));
        assertThat(api.get("/cluster/map?user=61").status()).isEqualTo(404);
    }

    @Test
    void showsWhoJoinedAndNobodyWhoLeft() {
        try (SampleApi api = SampleApi.published()) {
            int joined = api.send("POST", "/user", "{}").json().get("userId").intValue();
            assertThat(api.get("/cluster/map?user=" + joined).json().get("user").isNull())
                    .isTrue();
            api.send("PUT", "/user/" + joined + "/rating/1", "{\"rating\": 5}");
            assertThat(api.get("/cluster/map?user=" + joined)
                            .json()
                            .at("/user/userId")
                            .intValue())
                    .isEqualTo(joined);
            int before = api.get("/cluster/map").json().get("total").intValue();
            api.send("DELETE", "/user/3");
            JsonNode map = api.get("/cluster/map").json();
            assertThat(map.get("total").intValue()).isEqualTo(before - 1);
            assertThat(map.get("points").findValues("userId"))
                    .extracting(JsonNode::intValue)
                    .doesNotContain(3);
        }
    }

    @Test
    void theTableHoldsThePoints(SampleApi api) {
        JsonNode point = api.get("/cluster/map?users=3").json().at("/points/2");
        assertThat(api.get("/cluster/map?users=3", "text/csv").text().lines())
                .hasSize(4)
                .startsWith("userId,cluster,x,y")
                .endsWith(
                        point.get("userId") + "," + point.get("cluster") + "," + point.get("x") + "," + point.get("y"));
    }
}
