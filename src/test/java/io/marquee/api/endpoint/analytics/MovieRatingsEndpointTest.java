package io.marquee.api.endpoint.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.SampleApi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MovieRatingsEndpointTest {
    private static final SampleApi API = SampleApi.published();

    @AfterAll
    static void close() {
        API.close();
    }

    private static JsonNode ratings(int movieId) {
        return API.get("/movie/" + movieId + "/ratings").json();
    }

    @Test
    void countEveryRatingAndHearNewOnes() {
        JsonNode before = ratings(318);
        JsonNode movie = API.get("/movie/318/metadata").json();
        assertThat(before.get("ratings")).isEqualTo(movie.get("popularity"));
        assertThat(before.get("mean")).isEqualTo(movie.get("mean"));
        assertThat(before.get("distribution")).hasSize(10);
        assertThat(before.get("distribution").get(5).toString())
                .as("every second of 60 users gives it three stars")
                .isEqualTo("{\"stars\":3.0,\"ratings\":30,\"share\":0.5}");
        int newcomer = API.send("POST", "/user").json().get("userId").intValue();
        API.send("PUT", "/user/" + newcomer + "/rating/318", "{\"rating\":0.5}");
        API.send("DELETE", "/user/1/rating/318");
        JsonNode after = ratings(318);
        assertThat(after.get("ratings").intValue()).isEqualTo(60);
        assertThat(after.get("distribution").get(0).get("ratings").intValue()).isEqualTo(1);
        assertThat(after.get("distribution").get(9).get("ratings").intValue()).isEqualTo(29);
    }

    @Test
    void addUpToThoseOfAllMovies() {
        JsonNode all = API.get("/analytics/ratings").json().get("distribution");
        long[] sums = new long[10];
        for (JsonNode movie : API.get("/movie?size=500").json().get("items")) {
            JsonNode distribution = ratings(movie.get("movieId").intValue()).get("distribution");
            for (int place = 0; place < sums.length; place++) {
                sums[place] += distribution.get(place).get("ratings").longValue();
            }
        }
        for (int place = 0; place < sums.length; place++) {
            assertThat(all.get(place).get("ratings").longValue()).isEqualTo(sums[place]);
        }
    }

    @Test
    void areATableToo() {
        assertThat(API.get("/movie/47/ratings", "text/csv").text())
                .startsWith("stars,ratings,share\r\n0.5,")
                .hasLineCount(11);
        assertThat(API.get("/movie/47/ratings", "image/png").status()).isEqualTo(406);
    }

    @Test
    void areOfAMovieThatThereIs() {
        assertThat(API.get("/movie/2/ratings").status()).isEqualTo(404);
        assertThat(API.get("/movie/x/ratings").status()).isEqualTo(400);
        assertThat(API.get("/movie/99999999999/ratings").status()).isEqualTo(400);
    }
}
