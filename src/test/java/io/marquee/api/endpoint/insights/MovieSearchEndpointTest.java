package io.marquee.api.endpoint.insights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedApi.class)
class MovieSearchEndpointTest {
    private static List<String> titles(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json().get("items").findValuesAsText("title");
    }

    @Test
    void findsWhatIsMeantHoweverItIsTyped(SampleApi api) {
        for (String typed : List.of("matrix", "The%20Matrix", "Matrix,%20The", "MATRX", "the+matrix+1999")) {
            assertThat(titles(api.get("/movie?query=" + typed))).as(typed).startsWith("Matrix, The (1999)");
        }
        assertThat(api.get("/movie?query=matrx").json().at("/items/0/match").textValue())
                .isEqualTo("mistyped");
    }

    @Test
    void filtersByGenreAndYear(SampleApi api) {
        assertThat(titles(api.get("/movie?genre=crime,-Drama&sort=title")))
                .containsExactly("Silence of the Lambs, The (1991)", "Usual Suspects, The (1995)");
        assertThat(titles(api.get("/movie?year=2003..2008&sort=year")))
                .containsExactly("Dark Knight, The (2008)", "WALL·E (2008)", "Finding Nemo (2003)");
        assertThat(titles(api.get("/movie?query=toy+story&year=..1995"))).containsExactly("Toy Story (1995)");
    }

    @Test
    void givesAllMoviesInParts(SampleApi api) {
        JsonNode first = api.get("/movie?size=20").json();
        assertThat(first.get("total").intValue()).isEqualTo(24);
        assertThat(first.get("nextPage").intValue()).isEqualTo(1);
        assertThat(api.get("/movie?size=20&page=1").json().get("items")).hasSize(4);
        assertThat(first.at("/items/0/popularity").intValue())
                .isGreaterThanOrEqualTo(first.at("/items/1/popularity").intValue());
        assertThat(first.at("/items/0/match").isNull()).isTrue();
        assertThat(first.at("/items/0/predictedRating").isNull()).isTrue();
    }

    @Test
    void predictsForAUser(SampleApi api) {
        String at = "&at=2020-02-29T12:00:00Z";
        JsonNode found = api.get("/movie?size=3&user=3" + at).json().get("items");
        for (JsonNode movie : found) {
            JsonNode prediction = api.get("/user/3/prediction/" + movie.get("movieId") + "?" + at.substring(1))
                    .json();
            assertThat(movie.get("predictedRating")).isEqualTo(prediction.get("predictedRating"));
        }
        assertThat(api.get("/movie?user=61").status()).isEqualTo(404);
    }

    @Test
    void tellsWhatTheUserRated(SampleApi api) {
        JsonNode found = api.get("/movie?size=24&user=3").json().get("items");
        int rated = 0;
        for (JsonNode movie : found) {
            JsonNode said =
                    api.get("/user/3/movie/" + movie.get("movieId")).json().get("rating");
            assertThat(movie.get("rating")).isEqualTo(said);
            rated += said.isNull() ? 0 : 1;
        }
        assertThat(rated).isBetween(1, 23);
        assertThat(api.get("/movie?size=1").json().at("/items/0/rating").isNull())
                .isTrue();
    }

    @Test
    void refusesWhatItDoesNotKnow(SampleApi api) {
        assertThat(api.get("/movie?genre=Krimi").json().get("detail").textValue())
                .startsWith("Parameter 'genre': 'Krimi' came; expected: one or more of Action, Adventure, ");
        assertThat(api.get("/movie?sort=best").status()).isEqualTo(400);
        assertThat(api.get("/movie?year=19801999").status()).isEqualTo(400);
        assertThat(api.get("/movie?query=" + "x".repeat(201)).status()).isEqualTo(400);
        assertThat(titles(api.get("/movie?query=zzzzzzz"))).isEmpty();
        assertThat(titles(api.get("/movie?query=%00%F0%9F%92%A5"))).isEmpty();
    }
}
