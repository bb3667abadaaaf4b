package io.marquee.api.endpoint.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedApi.class)
class AnalyticsEndpointsTest {
    static final String ALL = "activity top-movies genres ratings clusters user/1 retention long-tail";

    private static JsonNode problem(SampleApi api, String path, int status) {
        Reply reply = api.get("/analytics/" + path);
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.contentType()).isEqualTo("application/problem+json;charset=utf-8");
        return reply.json();
    }

    @Test
    void theSelectionIsToldAsItWasUnderstood(SampleApi api) {
        JsonNode selection = api.get("/analytics/ratings?from=2018-07-01&to=2018-07-01T12:00:00.9Z&tz=Asia/Kolkata"
                        + "&cluster=1&genre=sci-fi")
                .json()
                .get("selection");
        assertThat(selection)
                .hasToString(
                        "{\"from\":\"2018-06-30T18:30:00Z\",\"to\":\"2018-07-01T12:00:00Z\",\"tz\":\"Asia/Kolkata\","
                                + "\"cluster\":1,\"genre\":\"Sci-Fi\"}");
        assertThat(api.get("/analytics/ratings").json().get("selection"))
                .hasToString("{\"from\":null,\"to\":null,\"tz\":\"UTC\",\"cluster\":null,\"genre\":null}");
    }

    @Test
    void nothingIsNoFault(SampleApi api) {
        String never = "?from=1980-01-01&to=1980-03-01";
        JsonNode ratings = api.get("/analytics/ratings" + never).json();
        assertThat(ratings.get("ratings").intValue()).isZero();
        assertThat(ratings.get("mean").isNull()).isTrue();
        assertThat(ratings.get("distribution").get(9).get("share").isNull()).isTrue();
        assertThat(api.get("/analytics/long-tail" + never).json().get("gini").isNull())
                .isTrue();
        assertThat(api.get("/analytics/activity" + never).json().get("periods"))
                .extracting(period -> period.get("ratings").intValue())
                .containsExactly(0, 0);
        assertThat(api.get("/analytics/activity?to=1980-01-01").json().get("periods"))
                .isEmpty();
        assertThat(api.get("/analytics/user/1" + never).json().get("periods")).hasSize(2);
        assertThat(api.get("/analytics/retention" + never).json().get("cohorts"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activity?by=week",
                "activity?by=HOUR",
                "activity?tz=Mars/Phobos",
                "activity?tz=%2B05:30",
                "activity?from=yesterday",
                "activity?from=1969-12-31",
                "activity?to=10000-01-01",
                "activity?from=2018-02-30",
                "activity?from=2018-01-01&to=2018-01-01",
                "activity?from=2018-01-02&to=2018-01-01",
                "activity?genre=Comedies",
                "activity?cluster=one",
                "activity?from=1990-01-01&to=2018-01-01&by=hour",
                "top-movies?top=1001",
                "top-movies?sort=title",
                "top-movies?minRatings=0",
                "retention?months=121",
                "long-tail?points=0"
            })
    void whatCannotBeIsRefused(String path, SampleApi api) {
        assertThat(problem(api, path, 400).get("type").textValue()).endsWith(":bad-parameter");
    }

    @Test
    void refusalsSayWhatToDo(SampleApi api) {
        assertThat(problem(api, "activity?genre=x", 400).get("detail").textValue())
                .contains("one of Action, Adventure, Animation");
        assertThat(problem(api, "activity?from=1990-01-01&by=hour", 400)
                        .get("detail")
                        .textValue())
                .contains("at most 15000 periods", "'from' and 'to'");
        assertThat(problem(api, "activity?from=2018-01-02&to=2018-01-01", 400)
                        .get("parameter")
                        .textValue())
                .isEqualTo("to");
    }

    @Test
    void whatNobodyHasIsNotFound(SampleApi api) {
        assertThat(problem(api, "genres?cluster=2", 404).get("type").textValue())
                .endsWith(":unknown-cluster");
        assertThat(problem(api, "user/2147483647", 404).get("type").textValue()).endsWith(":unknown-user");
    }

    @Test
    void aRouteLeavesAloneWhatItDoesNotKnow(SampleApi api) {
        assertThat(api.get("/analytics/clusters?cluster=99").status()).isEqualTo(200);
        assertThat(api.get("/analytics/retention?genre=x").status()).isEqualTo(200);
    }

    @Test
    void whatSomeoneSaysIsCountedAtOnce() {
        try (SampleApi api = SampleApi.published()) {
            int before = ratings(api, "ratings");
            int newcomer = api.send("POST", "/user", "").json().get("userId").intValue();
            for (String stars : new String[] {"3", "4.5"}) {
                String rating = "/user/" + newcomer + "/rating/999999";
                assertThat(api.send("PUT", rating, "{\"rating\":" + stars + "}").status())
                        .isEqualTo(200);
            }
            assertThat(ratings(api, "ratings")).isEqualTo(before + 1);
            assertThat(ratings(api, "user/" + newcomer)).isEqualTo(1);
            assertThat(api.get("/analytics/user/" + newcomer).json().get("mean").doubleValue())
                    .isEqualTo(4.5);
            assertThat(api.send("DELETE", "/user/" + newcomer).status()).isEqualTo(200);
            assertThat(ratings(api, "ratings")).isEqualTo(before);
            problem(api, "user/" + newcomer, 404);
        }
    }

    private static int ratings(SampleApi api, String route) {
        return api.get("/analytics/" + route).json().get("ratings").intValue();
    }

    @Test
    void answersComeFromMemoryWhenTheStoreDoesNot() {
        try (SampleApi api = SampleApi.published()) {
            api.closeStore();
            assertThat(api.get("/ready").status()).isEqualTo(503);
            for (String route : ALL.split(" ")) {
                assertThat(api.get("/analytics/" + route).status()).isEqualTo(200);
            }
        }
    }

    @Test
    void nothingIsAnsweredBeforeTheFirstVersion() {
        try (SampleApi api = SampleApi.empty()) {
            for (String route : ALL.split(" ")) {
                assertThat(problem(api, route, 503).get("type").textValue()).endsWith(":no-version");
            }
        }
    }
}
