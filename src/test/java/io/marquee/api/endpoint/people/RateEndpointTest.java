package io.marquee.api.endpoint.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.VisitedApi;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(VisitedApi.class)
class RateEndpointTest {
    @Test
    void nextAnswerHasHeardIt(SampleApi api) {
        Newcomer newcomer = Newcomer.joining(api);
        newcomer.rate(1, 4);
        int best = newcomer.recommended().get(0);
        Reply reply = newcomer.rate(best, 3.5);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("rating").doubleValue()).isEqualTo(3.5);
        assertThat(newcomer.rated()).containsExactlyInAnyOrder(1, best);
        assertThat(newcomer.recommended()).isNotEmpty().doesNotContain(1, best);
        JsonNode person = newcomer.get("").json();
        assertThat(person.get("ratings").intValue()).isEqualTo(2);
        assertThat(person.get("meanRating").doubleValue()).isEqualTo(3.75);
        assertThat(person.get("cluster").get("name").textValue()).isNotEmpty();
    }

    @Test
    void sameRatingOnceMoreChangesNothingNotEvenItsTime(SampleApi api) {
        Newcomer newcomer = Newcomer.joining(api);
        String early = "{\"rating\":4,\"at\":\"2020-01-01T00:00:00Z\"}";
        Reply first = api.send("PUT", newcomer.path() + "/rating/1", early);
        assertThat(newcomer.rate(1, 4).json()).isEqualTo(first.json());
        assertThat(newcomer.rate(1, 5).json().get("rating").doubleValue()).isEqualTo(5);
    }

    @Test
    void newRatingOfATrainingUserReplacesTheOldOne(SampleApi api) {
        int user = 3;
        JsonNode old = api.get("/user/3/rated").json().get("items").get(0);
        int movie = old.get("movieId").intValue();
        double other = old.get("rating").doubleValue() == 1 ? 2 : 1;
        api.send("PUT", "/user/" + user + "/rating/" + movie, "{\"rating\":" + other + "}");
        JsonNode now = api.get("/user/3/rated?size=500").json();
        assertThat(now.get("items").get(0).get("movieId").intValue()).isEqualTo(movie);
        assertThat(now.get("items").get(0).get("rating").doubleValue()).isEqualTo(other);
        assertThat(Newcomer.movies(now.get("items"))).doesNotHaveDuplicates();
        assertThat(now.get("total").intValue()).isEqualTo(now.get("items").size());
    }

    @Test
    void ratingThatIsTakenBackMayBeRecommendedAgain(SampleApi api) {
        Newcomer newcomer = Newcomer.joining(api);
        newcomer.rate(1, 4);
        newcomer.rate(47, 4);
        assertThat(newcomer.send("DELETE", "/rating/47").status()).isEqualTo(204);
        assertThat(newcomer.send("DELETE", "/rating/47").status()).isEqualTo(204);
        assertThat(newcomer.rated()).containsExactly(1);
        assertThat(newcomer.recommended()).contains(47);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"rating\":6}|/rating",
                "{\"rating\":4.25}|/rating",
                "{\"rating\":0}|/rating",
                "{\"rating\":\"good\"}|/rating",
                "{\"rating\":[4]}|/rating",
                "{\"rating\":null}|/rating",
                "{}|/rating",
                "{\"rating\":4,\"at\":\"yesterday\"}|/at",
                "{\"rating\":4,\"at\":\"2100-01-01T00:00:00Z\"}|/at",
                "{\"rating\":4,\"stars\":4}|''",
                "[4]|''",
                "4|''",
                "{\"rating\":4,\"rating\":5}|''",
                "{\"rating\":4} more|''",
                "{\"rating\":|''",
            })
    void saysWhereABodyIsWrong(String json, String pointer, SampleApi api) {
        Reply reply = api.send("PUT", "/user/1/rating/1", json);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("type").textValue()).isEqualTo("urn:problem-type:marquee:bad-body");
        assertThat(reply.json().get("pointer").textValue()).isEqualTo(pointer);
    }

    @Test
    void bodyMustSayThatItIsJson(SampleApi api) {
        Reply reply = api.send(HttpRequest.newBuilder(URI.create(api.server().address() + "/user/1/rating/1"))
                .PUT(HttpRequest.BodyPublishers.ofString("{\"rating\":4}")));
        assertThat(reply.status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/user/0/rating/1", "/user/1/rating/2147483647"})
    void nobodyAndNothingAreNotFound(String path, SampleApi api) {
        assertThat(api.send("PUT", path, "{\"rating\":4}").status()).isEqualTo(404);
    }

    @Test
    void manyAreKeptAtOnceOrNone(SampleApi api) {
        Newcomer newcomer = Newcomer.joining(api);
        Reply wrong =
                newcomer.post("/ratings", "{\"ratings\":[{\"movieId\":1,\"rating\":4},{\"movieId\":47,\"rating\":9}]}");
        assertThat(wrong.json().get("pointer").textValue()).isEqualTo("/ratings/1/rating");
        assertThat(newcomer.rated()).isEmpty();
        Reply right =
                newcomer.post("/ratings", "{\"ratings\":[{\"movieId\":1,\"rating\":4},{\"movieId\":47,\"rating\":2}]}");
        assertThat(right.json().get("ratings")).hasSize(2);
        assertThat(newcomer.rated()).containsExactlyInAnyOrder(1, 47);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"movieId\":1,\"rating\":4},{\"movieId\":1,\"rating\":2}]",
                "[{\"movieId\":2147483647,\"rating\":4}]",
                "[{\"rating\":4}]",
                "[4]",
                "{\"movieId\":1,\"rating\":4}"
            })
    void wrongListsAreRefused(String list, SampleApi api) {
        assertThat(api.send("POST", "/user/1/ratings", "{\"ratings\":" + list + "}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void keyIsForOneRequest(SampleApi api) {
        Newcomer newcomer = Newcomer.joining(api);
        List<Reply> replies = List.of(4, 4, 5).stream()
                .map(stars -> api.send(
                        HttpRequest.newBuilder(URI.create(api.server().address() + newcomer.path() + "/rating/1"))
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", "one-" + newcomer.userId())
                                .PUT(HttpRequest.BodyPublishers.ofString("{\"rating\":" + stars + "}"))))
                .toList();
        assertThat(replies).extracting(Reply::status).containsExactly(200, 200, 422);
        assertThat(replies.get(1).json()).isEqualTo(replies.get(0).json());
    }

    @Test
    void withoutATimeItIsNow(SampleApi api) {
        Instant before = Instant.now().minusSeconds(1);
        Instant at =
                Instant.parse(Newcomer.joining(api).rate(1, 4).json().get("at").textValue());
        assertThat(at).isBetween(before, Instant.now());
    }
}
