package io.marquee.api.endpoint.insights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedApi.class)
class SimilarityEndpointTest {
    @Test
    void showsBothSides(SampleApi api) {
        JsonNode there = api.get("/user/2/similarity/4").json();
        JsonNode back = api.get("/user/4/similarity/2").json();
        assertThat(there.get("similarity")).isEqualTo(back.get("similarity"));
        assertThat(there.get("rated")).isEqualTo(back.get("ratedByOther"));
        assertThat(there.at("/movies/total")).isEqualTo(there.get("overlap"));
        for (JsonNode movie : there.at("/movies/items")) {
            JsonNode prediction =
                    api.get("/user/2/prediction/" + movie.get("movieId")).json();
            assertThat(movie.get("own")).isEqualTo(prediction.get("rated"));
        }
    }

    @Test
    void showsTheMoviesInParts(SampleApi api) {
        JsonNode all = api.get("/user/2/similarity/4").json().at("/movies/items");
        JsonNode second = api.get("/user/2/similarity/4?page=1&size=2").json().at("/movies/items");
        assertThat(second.get(0)).isEqualTo(all.get(2));
    }

    @Test
    void matrixIsThatOfThePairs(SampleApi api) {
        JsonNode matrix = api.get("/similarity?users=2,5,4").json();
        assertThat(matrix.get("users").toString()).isEqualTo("[2,5,4]");
        int[] users = {2, 5, 4};
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                JsonNode pair =
                        api.get("/user/" + users[a] + "/similarity/" + users[b]).json();
                assertThat(matrix.at("/similarity/" + a + "/" + b)).isEqualTo(pair.get("similarity"));
                assertThat(matrix.at("/overlap/" + a + "/" + b)).isEqualTo(pair.get("overlap"));
            }
        }
        assertThat(matrix.at("/similarity/0/2").doubleValue())
                .isGreaterThan(matrix.at("/similarity/0/1").doubleValue());
    }

    @Test
    void theTableHoldsTheMatrix(SampleApi api) {
        JsonNode matrix = api.get("/similarity?users=2,5").json();
        assertThat(api.get("/similarity?users=2,5", "text/csv").text().lines())
                .hasSize(5)
                .startsWith("userId,otherId,similarity,overlap")
                .contains("2,5," + matrix.at("/similarity/0/1") + "," + matrix.at("/overlap/0/1"))
                .contains("5,5," + matrix.at("/similarity/1/1") + "," + matrix.at("/overlap/1/1"));
    }

    @Test
    void refusesGroupsThatCannotBe(SampleApi api) {
        for (String users : new String[] {"1", "1,1", "1,x", "", "1,2,"}) {
            Reply reply = api.get("/similarity?users=" + users);
            assertThat(reply.status()).as(users).isEqualTo(400);
            assertThat(reply.json().get("parameter").textValue()).isEqualTo("users");
        }
        Reply unknown = api.get("/similarity?users=1,61");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.json().get("detail").textValue()).isEqualTo("There is no user 61.");
        assertThat(api.get("/user/1/similarity/61").status()).isEqualTo(404);
    }
}
