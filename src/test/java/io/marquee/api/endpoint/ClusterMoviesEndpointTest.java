package io.marquee.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedApi.class)
class ClusterMoviesEndpointTest {
    private static List<JsonNode> sorted(SampleApi api, String sort) {
        List<JsonNode> movies = new ArrayList<>();
        api.get("/movie/list/0?sort=" + sort).json().get("items").forEach(movies::add);
        assertThat(movies).hasSize(24);
        return movies;
    }

    @Test
    void sortsAsAsked(SampleApi api) {
        assertThat(sorted(api, "popularity"))
                .extracting(movie -> movie.get("popularity").intValue())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(sorted(api, "mean"))
                .extracting(movie -> movie.get("mean").doubleValue())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(sorted(api, "title"))
                .extracting(movie -> movie.get("title").textValue())
                .isSorted();
        assertThat(sorted(api, "year"))
                .extracting(movie -> movie.get("year").asInt(0))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void popularityIsTheDefaultOrder(SampleApi api) {
        assertThat(sorted(api, "")).isEqualTo(sorted(api, "popularity"));
    }

    @Test
    void figuresAreThoseOfTheCluster(SampleApi api) {
        assertThat(api.get("/movie/list/0?size=1").text())
                .contains("\"movieId\":318,")
                .contains("\"mean\":3.0,\"popularity\":30");
        assertThat(api.get("/movie/list/1?size=1").text()).contains("\"mean\":5.0,\"popularity\":30");
    }

    @Test
    void unknownOrderIsABadParameter(SampleApi api) {
        Reply reply = api.get("/movie/list/0?sort=POPULARITY");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("detail").textValue())
                .isEqualTo("Parameter 'sort': 'POPULARITY' came; expected: popularity, mean, title or year.");
    }
}
