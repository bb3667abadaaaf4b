package io.marquee.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedApi.class)
class PredictionEndpointTest {
    private static final String AT = "?at=2020-02-29T23:59:59Z";

    @Test
    void tellsEveryModelsOpinion(SampleApi api) {
        JsonNode answer = api.get("/user/1/prediction/1" + AT).json();
        assertThat(answer.get("models").findValuesAsText("model"))
                .containsExactly("boosted", "user-movie-bias", "most-popular");
        assertThat(answer.get("models").findValuesAsText("predicts")).containsExactly("stars", "stars", "score");
        assertThat(answer.get("model").textValue()).isEqualTo("boosted");
        assertThat(answer.get("predictedRating"))
                .isEqualTo(answer.get("models").get(0).get("value"));
    }

    @Test
    void agreesWithTheRecommendation(SampleApi api) {
        for (JsonNode line : api.get("/user/3/recommendation" + AT).json().get("predictions")) {
            JsonNode answer =
                    api.get("/user/3/prediction/" + line.get("movieId") + AT).json();
            assertThat(answer.get("predictedRating")).isEqualTo(line.get("predictedRating"));
            assertThat(answer.get("title")).isEqualTo(line.get("title"));
            assertThat(answer.get("rated").isNull()).isTrue();
        }
    }

    @Test
    void tellsWhatTheUserRated(SampleApi api) {
        JsonNode rated = api.get("/user/3/rated?size=1").json().get("items").get(0);
        JsonNode answer = api.get("/user/3/prediction/" + rated.get("movieId")).json();
        assertThat(answer.get("rated")).isEqualTo(rated.get("rating"));
    }

    @Test
    void isNullWhereNoModelCanTell(SampleApi api) {
        JsonNode answer = api.get("/user/1/prediction/1").json();
        assertThat(answer.get("interval").isNull()).isTrue();
        assertThat(answer.get("like").isNull()).isTrue();
    }

    @Test
    void unknownUsersAndMoviesAreNotFound(SampleApi api) {
        Reply user = api.get("/user/61/prediction/1");
        assertThat(user.status()).isEqualTo(404);
        assertThat(user.json().get("detail").textValue()).isEqualTo("There is no user 61.");
        Reply movie = api.get("/user/1/prediction/2");
        assertThat(movie.status()).isEqualTo(404);
        assertThat(movie.json().get("type").textValue()).isEqualTo("urn:problem-type:marquee:unknown-movie");
    }
}
