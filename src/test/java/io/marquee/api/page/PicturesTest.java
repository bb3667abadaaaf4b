package io.marquee.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.SampleApi;
import io.marquee.api.VisitedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(VisitedApi.class)
class PicturesTest {
    private static final String POSTER = "/rhIRbceoE9lR4veEXuwCC2wARtG.jpg";

    private static String policy(SampleApi api, String path) {
        return api.get(path).header("Content-Security-Policy").orElseThrow();
    }

    /** Toy Story as a shelf of someone who has rated nothing shows it. */
    private static JsonNode toyStory(SampleApi api) {
        int newcomer = api.send("POST", "/user").json().get("userId").intValue();
        for (JsonNode shelf :
                api.get("/user/" + newcomer + "/shelves?size=50").json().get("shelves")) {
            for (JsonNode card : shelf.get("movies")) {
                if (card.get("movieId").intValue() == 1) {
                    return card;
                }
            }
        }
        throw new AssertionError("Toy Story is on no shelf");
    }

    @Test
    void comeFromNowhereUnlessTold(SampleApi api) {
        assertThat(policy(api, "/"))
                .isEqualTo(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                                + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        assertThat(api.get("/web/settings.json").text()).isEqualTo("{\"pictures\":null}");
        assertThat(toyStory(api).get("posterPath").isNull()).isTrue();
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
            assertThat(toyStory(api).get("posterPath").textValue()).isEqualTo(POSTER);
            api.closeStore();
            assertThat(api.get("/user/1/shelves").status()).isEqualTo(200);
        }
    }
}
