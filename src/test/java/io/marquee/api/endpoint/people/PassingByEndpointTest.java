package io.marquee.api.endpoint.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.SampleApi;
import io.marquee.api.VisitedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(VisitedApi.class)
class PassingByEndpointTest {
    private static final String MOMENT = "?top=100&at=2026-01-31T20:15:00Z";

    @Test
    void getsTheListOfSomeoneWhoJoinedWithTheSameRatings(SampleApi api) {
        String ratings = "{\"ratings\":[{\"movieId\":1,\"rating\":5,\"at\":\"2026-01-30T20:00:00Z\"},"
                + "{\"movieId\":588,\"rating\":4.5,\"at\":\"2026-01-30T20:01:00Z\"},"
                + "{\"movieId\":858,\"rating\":1,\"at\":\"2026-01-30T20:02:00Z\"}]}";
        Newcomer newcomer = Newcomer.joining(api);
        newcomer.post("/ratings", ratings);
        JsonNode joined = newcomer.get("/recommendation" + MOMENT).json();
        JsonNode passing = api.send("POST", "/recommendation" + MOMENT, ratings).json();
        assertThat(passing.get("predictions")).isNotEmpty().isEqualTo(joined.get("predictions"));
        assertThat(passing.get("cluster")).isEqualTo(joined.get("cluster"));
        assertThat(passing.get("userId").isNull()).isTrue();
    }

    @Test
    void withoutRatingsGetsTheListForEveryone(SampleApi api) {
        JsonNode list = api.send("POST", "/recommendation" + MOMENT, "{}").json();
        assertThat(list.get("cluster").isNull()).isTrue();
        assertThat(list.get("predictions"))
                .isNotEmpty()
                .isEqualTo(Newcomer.joining(api)
                        .get("/recommendation" + MOMENT)
                        .json()
                        .get("predictions"));
    }

    @Test
    void isToldWhichMovieThereIsNot(SampleApi api) {
        JsonNode problem = api.send("POST", "/recommendation", "{\"ratings\":[{\"movieId\":2,\"rating\":5}]}")
                .json();
        assertThat(problem.get("detail").textValue()).contains("/ratings/0").contains("there is no movie 2");
    }
}
