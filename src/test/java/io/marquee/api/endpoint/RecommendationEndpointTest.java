package io.marquee.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedApi.class)
class RecommendationEndpointTest {
    private static List<Double> ratings(JsonNode answer) {
        return StreamSupport.stream(answer.get("predictions").spliterator(), false)
                .map(line -> line.get("predictedRating").doubleValue())
                .toList();
    }

    private static List<Integer> movies(JsonNode page, String list) {
        return StreamSupport.stream(page.get(list).spliterator(), false)
                .map(line -> line.get("movieId").intValue())
                .toList();
    }

    @Test
    void listsUnseenMoviesOfTheClusterBestFirst(SampleApi api) {
        JsonNode answer = api.get("/user/1/recommendation?top=100").json();
        assertThat(answer.get("cluster").toString()).isEqualTo("{\"id\":1,\"name\":\"Crime and Thriller\"}");
        assertThat(ratings(answer)).isSortedAccordingTo(Comparator.reverseOrder());
        List<Integer> seen = movies(api.get("/user/1/rated?size=500").json(), "items");
        List<Integer> ofCluster = movies(api.get("/movie/list/1?size=500").json(), "items");
        assertThat(movies(answer, "predictions"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(seen)
                .isSubsetOf(ofCluster)
                .hasSize(ofCluster.size() - seen.size());
    }

    @Test
    void titlesBelongToTheirIds(SampleApi api) {
        for (JsonNode line : api.get("/user/1/recommendation").json().get("predictions")) {
            JsonNode movie =
                    api.get("/movie/" + line.get("movieId") + "/metadata").json();
            for (String name : List.of("title", "year", "genres", "imdbId", "tmdbId")) {
                assertThat(line.get(name)).isEqualTo(movie.get(name));
            }
        }
    }

    @Test
    void sameRequestGivesTheSameList(SampleApi api) {
        String request = "/user/7/recommendation?at=2020-02-29T23:59:59Z";
        assertThat(api.get(request).text()).isEqualTo(api.get(request).text());
    }

    @Test
    void tenMoviesAndNowAreTheDefaults(SampleApi api) {
        Instant before = Instant.now().minusSeconds(1);
        JsonNode answer = api.get("/user/1/recommendation?top=&at=").json();
        assertThat(answer.get("predictions")).hasSize(10);
        assertThat(Instant.parse(answer.get("at").textValue())).isBetween(before, Instant.now());
    }

    @Test
    void namesTheVersion(SampleApi api) {
        Reply reply = api.get("/user/1/recommendation");
        assertThat(reply.header("X-Marquee-Version"))
                .contains(reply.json().get("version").textValue());
    }

    @Test
    void saysByWhatItIsOrdered(SampleApi api) {
        JsonNode byDefault = api.get("/user/1/recommendation").json();
        assertThat(byDefault.get("model").textValue()).isEqualTo("boosted");
        assertThat(byDefault.get("rank").textValue()).isEqualTo("stars");
        JsonNode biased =
                api.get("/user/1/recommendation?model=user-movie-bias&rank=").json();
        assertThat(biased.get("model").textValue()).isEqualTo("user-movie-bias");
        assertThat(biased.get("rank").textValue()).isEqualTo("stars");
        assertThat(ratings(biased))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .isNotEqualTo(ratings(byDefault));
    }

    @Test
    void ordersByRelevanceWhenAskedTo(SampleApi api) {
        JsonNode answer =
                api.get("/user/1/recommendation?rank=relevance&top=100").json();
        assertThat(answer.get("model").textValue()).isEqualTo("most-popular");
        assertThat(answer.get("predictions").findValues("relevance"))
                .extracting(JsonNode::doubleValue)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(ratings(answer))
                .containsExactlyInAnyOrderElementsOf(
                        ratings(api.get("/user/1/recommendation?top=100").json()));
    }

    @Test
    void unknownModelIsRefusedWithTheKnownOnes(SampleApi api) {
        Reply reply = api.get("/user/1/recommendation?model=svd");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("parameter").textValue()).isEqualTo("model");
        assertThat(reply.json().get("detail").textValue())
                .isEqualTo("Parameter 'model': 'svd' came; expected: boosted, user-movie-bias, most-popular.");
    }

    @Test
    void unknownRankIsRefusedWithTheKnownOnes(SampleApi api) {
        Reply reply = api.get("/user/1/recommendation?rank=fame");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("detail").textValue())
                .isEqualTo("Parameter 'rank': 'fame' came; expected: stars or relevance.");
    }

    @Test
    void starsAreRefusedOfAModelThatPredictsNone(SampleApi api) {
        Reply reply = api.get("/user/1/recommendation?model=most-popular&rank=stars");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("detail").textValue()).endsWith("boosted, user-movie-bias.");
    }

    @Test
    void unknownUserIsNotFound(SampleApi api) {
        Reply reply = api.get("/user/61/recommendation");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().get("detail").textValue()).isEqualTo("There is no user 61.");
    }
}
