package io.marquee.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.VisitedApi;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(VisitedApi.class)
class PicturesTest {
    private static final String POSTER = "/rhIRbceoE9lR4veEXuwCC2wARtG.jpg";

    private static String policy(SampleApi api, String path) {
        return api.get(path).header("Content-Security-Policy").orElseThrow();
    }

    private static int newcomer(SampleApi api) {
        return api.send("POST", "/user").json().get("userId").intValue();
    }

    /** The poster of Toy Story in an answer that has this one poster at most. */
    private static JsonNode ofToyStory(Reply reply) {
        List<JsonNode> movies = reply.json().findParents("posterPath");
        assertThat(movies)
                .filteredOn(movie -> movie.get("movieId").intValue() != 1)
                .allMatch(movie -> movie.get("posterPath").isNull());
        return movies.stream()
                .filter(movie -> movie.get("movieId").intValue() == 1)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Toy Story is not in " + reply.text()))
                .get("posterPath");
    }

    @Test
    void comeFromNowhereUnlessTold(SampleApi api) {
        assertThat(policy(api, "/"))
                .isEqualTo(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                                + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        assertThat(api.get("/web/settings.json").text()).isEqualTo("{\"pictures\":null}");
        assertThat(ofToyStory(api.get("/user/" + newcomer(api) + "/shelves?size=50"))
                        .isNull())
                .isTrue();
        assertThat(ofToyStory(api.get("/movie?query=toy+story")).isNull()).isTrue();
        assertThat(api.get("/movie/1/metadata").json().get("posterPath").textValue())
                .isEqualTo(POSTER);
    }

    @Test
    void comeFromTmdbWhenTold() {
        try (SampleApi api = SampleApi.pictured()) {
            assertThat(policy(api, "/"))
                    .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self';"
                            + " img-src 'self' https://image.tmdb.org; connect-src 'self'; base-uri 'none';"
                            + " form-action 'self'; frame-ancestors 'none'");
            assertThat(policy(api, "/user/1")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
            assertThat(api.get("/web/settings.json").text())
                    .isEqualTo("{\"pictures\":\"https://image.tmdb.org/t/p/w342\"}");
        }
    }

    @Test
    void areToldWhereverMoviesAreListed() {
        try (SampleApi api = SampleApi.pictured()) {
            int one = newcomer(api);
            String user = "/user/" + one;
            List<String> lists = List.of(
                    user + "/shelves?size=50",
                    user + "/recommendation?top=100",
                    user + "/recommendation?top=100&explain=true",
                    user + "/onboarding?top=100",
                    "/group/recommendation?top=100&users=" + one + "," + newcomer(api),
                    "/movie?query=toy+story",
                    "/movie?user=" + one,
                    "/movie/3114/similar?top=100",
                    "/movie/list/0",
                    "/analytics/top-movies");
            for (String list : lists) {
                assertThat(ofToyStory(api.get(list)).textValue()).as(list).isEqualTo(POSTER);
            }
            Reply passingBy = api.send("POST", "/recommendation?top=100", "{\"ratings\":[]}");
            assertThat(ofToyStory(passingBy).textValue()).isEqualTo(POSTER);
            for (String mark : List.of("watch-list", "seen", "not-interested")) {
                api.send(mark.startsWith("not") ? "POST" : "PUT", user + "/" + mark + "/1");
                assertThat(ofToyStory(api.get(user + "/" + mark)).textValue()).isEqualTo(POSTER);
            }
            api.send("PUT", user + "/rating/1", "{\"rating\":4}");
            assertThat(ofToyStory(api.get(user + "/rated")).textValue()).isEqualTo(POSTER);
        }
    }

    @Test
    void areDescribedWhereverMoviesAreListedWithTheirGenres(SampleApi api) {
        JsonNode schemas = api.get("/openapi.json").json().at("/components/schemas");
        List<JsonNode> listing = schemas.findValues("properties").stream()
                .filter(properties -> properties.has("movieId") && properties.has("genres"))
                .toList();
        assertThat(listing).hasSizeGreaterThan(9).allMatch(properties -> properties.has("posterPath"));
    }

    @Test
    void areLeftOutWhileTheStoreDoesNotAnswer() {
        try (SampleApi api = SampleApi.pictured()) {
            api.closeStore();
            for (String list : List.of("/user/1/shelves", "/user/1/recommendation?top=100", "/movie")) {
                assertThat(api.get(list).status()).as(list).isEqualTo(200);
                assertThat(api.get(list).json().findValues("posterPath"))
                        .isNotEmpty()
                        .allMatch(JsonNode::isNull);
            }
        }
    }
}
