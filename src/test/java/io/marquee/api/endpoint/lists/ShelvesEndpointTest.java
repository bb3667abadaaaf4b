package io.marquee.api.endpoint.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedApi.class)
class ShelvesEndpointTest {
    private static final String AT = "at=2018-09-24T14:27:30Z";

    private static List<Integer> ids(JsonNode movies) {
        List<Integer> ids = new ArrayList<>();
        movies.forEach(movie -> ids.add(movie.get("movieId").intValue()));
        return ids;
    }

    @Test
    void beginWithTheListAndHaveNoMovieTwice(SampleApi api) {
        JsonNode answer = api.get("/user/1/shelves?size=3&" + AT).json();
        JsonNode list = api.get("/user/1/recommendation?top=3&" + AT).json();
        JsonNode top = answer.get("shelves").get(0);
        assertThat(top.get("id").textValue()).isEqualTo("top");
        assertThat(top.get("because").isNull()).isTrue();
        assertThat(ids(top.get("movies"))).isEqualTo(ids(list.get("predictions")));
        assertThat(answer.get("cluster")).isEqualTo(list.get("cluster"));
        assertThat(answer.get("version")).isEqualTo(list.get("version"));
        List<Integer> all = new ArrayList<>();
        answer.get("shelves").forEach(shelf -> all.addAll(ids(shelf.get("movies"))));
        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(3);
    }

    @Test
    void sayOfAMovieWhatItsPageSays(SampleApi api) {
        JsonNode answer = api.get("/user/1/shelves?" + AT).json();
        for (JsonNode shelf : answer.get("shelves")) {
            for (JsonNode card : shelf.get("movies")) {
                int id = card.get("movieId").intValue();
                JsonNode movie = api.get("/movie/" + id + "/metadata").json();
                for (String fact : List.of("title", "year", "genres", "mean", "popularity")) {
                    assertThat(card.get(fact)).as(fact).isEqualTo(movie.get(fact));
                }
                JsonNode prediction =
                        api.get("/user/1/prediction/" + id + "?" + AT).json();
                assertThat(card.get("predictedRating")).isEqualTo(prediction.get("predictedRating"));
                assertThat(card.get("interval")).isEqualTo(prediction.get("interval"));
            }
        }
    }

    @Test
    void areForTheModelThatIsAskedFor(SampleApi api) {
        Reply reply = api.get("/user/1/shelves?model=user-movie-bias&" + AT);
        assertThat(reply.json().get("model").textValue()).isEqualTo("user-movie-bias");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "size=0",
                "size=51",
                "size=-1",
                "size=1e1",
                "size=%F0%9F%8E%AC",
                "size=1&size=2",
                "at=yesterday",
                "at=-000001-01-01T00:00:00Z",
                "model=no-such-model",
                "model=%00",
                "model=..%2F..%2Fetc"
            })
    void refuseWhatTheyCannotRead(String query, SampleApi api) {
        Reply reply = api.get("/user/1/shelves?" + query);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("parameter").textValue()).isEqualTo(query.substring(0, query.indexOf('=')));
    }

    @Test
    void areOfSomeone(SampleApi api) {
        assertThat(api.get("/user/2147483647/shelves").status()).isEqualTo(404);
        assertThat(api.get("/user/nobody/shelves").status()).isEqualTo(400);
    }
}
