package io.marquee.api.endpoint.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.SampleApi;
import io.marquee.api.VisitedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(VisitedApi.class)
class PersonMovieEndpointTest {
    @Test
    void tellsTheRatingThatHolds(SampleApi api) {
        Newcomer newcomer = Newcomer.joining(api);
        assertThat(newcomer.get("/movie/1").json().toString())
                .isEqualTo("{\"userId\":" + newcomer.userId() + ",\"movieId\":1,\"rating\":null,"
                        + "\"notInterested\":false,\"watchList\":false,\"seen\":false}");
        newcomer.rate(1, 4.5);
        assertThat(newcomer.get("/movie/1").json().get("rating").doubleValue()).isEqualTo(4.5);
        newcomer.send("DELETE", "/rating/1");
        assertThat(newcomer.get("/movie/1").json().get("rating").isNull()).isTrue();
    }

    @Test
    void tellsWhatTheTrainingDataTell(SampleApi api) {
        JsonNode movie = api.get("/user/1/movie/318").json();
        assertThat(movie.get("rating").doubleValue()).isEqualTo(5);
        assertThat(movie.get("seen").booleanValue()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/user/2147483647/movie/1, 404, unknown-user", "/user/1/movie/2, 404, unknown-movie",
        "/user/1/movie/-1, 400, bad-parameter", "/user/1/movie/1%20, 400, bad-parameter",
        "/user/x/movie/1, 400, bad-parameter"
    })
    void refusesWhatThereIsNot(String path, int status, String type, SampleApi api) {
        assertThat(api.get(path).status()).isEqualTo(status);
        assertThat(api.get(path).json().get("type").textValue()).endsWith(":" + type);
    }
}
