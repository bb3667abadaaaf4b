package io.marquee.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedApi.class)
class MovieEndpointTest {
    @Test
    void tellsWhatTheRatingsSetAndTheMoviesDatasetKnow(SampleApi api) {
        JsonNode movie = api.get("/movie/1/metadata").json();
        assertThat(movie.get("title").textValue()).isEqualTo("Toy Story (1995)");
        assertThat(movie.get("imdbId").textValue()).isEqualTo("tt0114709");
        assertThat(movie.get("tmdbId").intValue()).isEqualTo(862);
        assertThat(movie.get("released").textValue()).isEqualTo("1995-10-30");
        assertThat(movie.get("revenue").longValue()).isEqualTo(373_554_033);
        assertThat(movie.get("keywords")).hasSize(3);
        assertThat(movie.get("tagline").isNull()).isTrue();
    }

    @Test
    void whatIsNotKnownIsNull(SampleApi api) {
        String movie = api.get("/movie/999999/metadata").text();
        assertThat(movie)
                .contains("\"year\":null,\"genres\":[],\"imdbId\":null,\"tmdbId\":null")
                .endsWith("\"overview\":null,\"tagline\":null,\"released\":null,\"runtime\":null,\"budget\":null,"
                        + "\"revenue\":null,\"language\":null,\"posterPath\":null,\"keywords\":[]}");
    }

    @Test
    void meanIsOfAllRatings(SampleApi api) {
        JsonNode movie = api.get("/movie/318/metadata").json();
        assertThat(movie.get("popularity").intValue()).isEqualTo(60);
        assertThat(movie.get("mean").doubleValue()).isEqualTo(4.0);
    }

    @Test
    void unknownMovieIsNotFound(SampleApi api) {
        assertThat(api.get("/movie/2/metadata").json().get("type").textValue())
                .isEqualTo("urn:problem-type:marquee:unknown-movie");
    }
}
