package io.marquee.api.endpoint.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedApi.class)
class WhyEndpointTest {
    private static final String AT = "at=2020-02-29T12:00:00Z";

    private static String why(int user, JsonNode movie, String query) {
        return "/user/" + user + "/recommendation/" + movie + "/why?" + AT + query;
    }

    private static JsonNode firstOfList(SampleApi api, int user) {
        return api.get("/user/" + user + "/recommendation?" + AT).json().at("/predictions/0");
    }

    @Test
    void takingTheFirstReasonBackLowersTheScoreByItsEffect() {
        try (SampleApi own = SampleApi.published()) {
            JsonNode movie = firstOfList(own, 3).get("movieId");
            String path = why(3, movie, "&model=user-movie-bias");
            JsonNode before = own.get(path).json();
            JsonNode reason = before.at("/ratings/raising/0");
            assertThat(own.send("DELETE", "/user/3/rating/" + reason.get("movieId"))
                            .status())
                    .isIn(200, 204);
            double after = own.get(path).json().get("score").doubleValue();
            assertThat(after).isLessThan(before.get("score").doubleValue());
            assertThat(before.get("score").doubleValue() - after)
                    .isEqualTo(reason.get("effect").doubleValue(), within(2e-5));
        }
    }

    @Test
    void explainsTheScoreThatTheListGives(SampleApi api) {
        JsonNode line = firstOfList(api, 4);
        JsonNode answer = api.get(why(4, line.get("movieId"), "")).json();
        assertThat(answer.get("score").doubleValue())
                .isEqualTo(line.get("predictedRating").doubleValue(), within(0.001));
        assertThat(answer.get("model").textValue()).isEqualTo("boosted");
        assertThat(answer.get("predicts").textValue()).isEqualTo("stars");
        assertThat(answer.at("/ratings/measured")).isEqualTo(answer.at("/ratings/rated"));
        assertThat(answer.at("/features/raising").size()
                        + answer.at("/features/lowering").size())
                .isPositive();
    }

    @Test
    void saysThatNothingMattersWhereNothingDoes(SampleApi api) {
        JsonNode movie = firstOfList(api, 4).get("movieId");
        JsonNode answer = api.get(why(4, movie, "&rank=relevance")).json();
        assertThat(answer.get("predicts").textValue()).isEqualTo("score");
        assertThat(answer.at("/ratings/raising")).isEmpty();
        assertThat(answer.at("/ratings/text").textValue()).contains("none alone raises this");
        assertThat(answer.at("/features/raising")).isEmpty();
    }

    @Test
    void givesNoMoreReasonsThanAskedFor(SampleApi api) {
        JsonNode movie = firstOfList(api, 5).get("movieId");
        JsonNode answer = api.get(why(5, movie, "&model=user-movie-bias&top=1")).json();
        assertThat(answer.at("/ratings/raising").size()).isLessThanOrEqualTo(1);
        assertThat(answer.at("/ratings/lowering").size()).isLessThanOrEqualTo(1);
    }

    @Test
    void listsTellReasonsOnDemand(SampleApi api) {
        String list = "/user/3/recommendation?model=user-movie-bias&top=4&" + AT;
        for (JsonNode line : api.get(list).json().get("predictions")) {
            assertThat(line.get("reasons").isNull()).isTrue();
        }
        JsonNode explained = api.get(list + "&explain=true").json().get("predictions");
        for (JsonNode line : explained) {
            JsonNode own = api.get(why(3, line.get("movieId"), "&model=user-movie-bias&top=3"))
                    .json();
            assertThat(line.get("reasons")).isNotEmpty().isEqualTo(own.at("/ratings/raising"));
        }
    }

    @Test
    void refusesWhatItCannotExplain(SampleApi api) {
        assertThat(api.get("/user/1/recommendation/2/why").status()).isEqualTo(404);
        assertThat(api.get("/user/61/recommendation/1/why").status()).isEqualTo(404);
        assertThat(api.get("/user/1/recommendation/1/why?top=21").status()).isEqualTo(400);
        assertThat(api.get("/user/1/recommendation/1/why?model=none").status()).isEqualTo(400);
        Reply reply = api.get("/user/1/recommendation?explain=yes");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("detail").textValue())
                .isEqualTo("Parameter 'explain': 'yes' came; expected: true or false.");
    }
}
