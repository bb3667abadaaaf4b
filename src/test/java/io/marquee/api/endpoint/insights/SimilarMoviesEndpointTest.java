package io.marquee.api.endpoint.insights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedApi.class)
class SimilarMoviesEndpointTest {
    @Test
    void areThoseThatTheSamePeopleLove(SampleApi api) {
        JsonNode answer = api.get("/movie/1/similar?top=5").json();
        assertThat(answer.get("method").textValue()).isEqualTo("adjusted-cosine");
        assertThat(answer.get("movies")).hasSize(5);
        for (JsonNode movie : answer.get("movies")) {
            assertThat(movie.get("genres").toString()).contains("Animation");
            assertThat(movie.get("movieId").intValue()).isNotEqualTo(1);
            assertThat(movie.get("overlap").intValue()).isPositive();
        }
    }

    @Test
    void ofAnUnknownMovieAreNotFound(SampleApi api) {
        assertThat(api.get("/movie/2/similar").status()).isEqualTo(404);
        assertThat(api.get("/movie/1/similar?top=0").status()).isEqualTo(400);
    }
}
