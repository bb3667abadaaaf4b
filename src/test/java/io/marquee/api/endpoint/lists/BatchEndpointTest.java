package io.marquee.api.endpoint.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedApi.class)
class BatchEndpointTest {
    private static final String AT = "at=2020-02-29T12:00:00Z";
    private static final String BATCH = "/recommendations/batch?" + AT;

    private static List<JsonNode> lines(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.text()
                .lines()
                .map(line -> {
                    try {
                        return new ObjectMapper().readTree(line);
                    } catch (IOException e) {
                        throw new AssertionError(line, e);
                    }
                })
                .toList();
    }

    private static List<Integer> users(Reply reply) {
        return lines(reply).stream().map(line -> line.get("userId").intValue()).toList();
    }

    private static Reply csv(SampleApi api, String path) {
        return api.send(HttpRequest.newBuilder(URI.create(api.server().address() + path))
                .header("Accept", "text/csv"));
    }

    @Test
    void sendsEveryonesListByAscendingId(SampleApi api) {
        Reply reply = api.get(BATCH);
        assertThat(reply.contentType()).isEqualTo("application/x-ndjson;charset=utf-8");
        assertThat(users(reply)).isEqualTo(IntStream.rangeClosed(1, 60).boxed().toList());
        assertThat(reply.text()).endsWith("}\n");
    }

    @Test
    void saysOfEachUserWhatTheUsersOwnListSays(SampleApi api) {
        for (JsonNode line : lines(api.get(BATCH + "&top=4&genre=Crime&diversity=0.3"))) {
            JsonNode own = api.get(
                            "/user/" + line.get("userId") + "/recommendation?top=4&genre=Crime&diversity=0.3&" + AT)
                    .json();
            for (String name : List.of("version", "at", "model", "rank")) {
                assertThat(line.get(name)).isEqualTo(own.get(name));
            }
            for (String name : List.of("movieId", "title", "predictedRating", "lowerBound", "relevance")) {
                assertThat(line.get("predictions").findValues(name))
                        .isEqualTo(own.get("predictions").findValues(name));
            }
        }
    }

    @Test
    void sendsThoseThatAreAskedFor(SampleApi api) {
        assertThat(users(api.get(BATCH + "&users=9,3,27"))).containsExactly(3, 9, 27);
        assertThat(users(api.get(BATCH + "&from=55"))).containsExactly(55, 56, 57, 58, 59, 60);
        assertThat(users(api.get(BATCH + "&from=20&limit=3"))).containsExactly(20, 21, 22);
        assertThat(users(api.get(BATCH + "&from=61"))).isEmpty();
    }

    @Test
    void goesOnAsIfTheConnectionHadNeverBroken(SampleApi api) {
        String whole = api.get(BATCH).text();
        String first = whole.lines().limit(25).reduce("", (text, line) -> text + line + "\n");
        assertThat(first + api.get(BATCH + "&from=26").text()).isEqualTo(whole);
    }

    @Test
    void sendsCommaSeparatedValuesToThoseWhoPreferThem(SampleApi api) {
        Reply reply = csv(api, BATCH + "&top=3&users=1,2");
        assertThat(reply.contentType()).isEqualTo("text/csv;charset=utf-8");
        assertThat(reply.text()).startsWith("userId,place,movieId,title,predictedRating,lowerBound,relevance\r\n");
        assertThat(reply.text().lines().skip(1).map(line -> line.split(",")[0] + " " + line.split(",")[1]))
                .containsExactly("1 1", "1 2", "1 3", "2 1", "2 2", "2 3");
        JsonNode best = lines(api.get(BATCH + "&top=3&users=1"))
                .get(0)
                .get("predictions")
                .get(0);
        assertThat(reply.text().lines().skip(1).findFirst().orElseThrow())
                .startsWith("1,1," + best.get("movieId") + ",")
                .endsWith("," + best.get("predictedRating") + ",,");
    }

    @Test
    void refusesBeforeItBegins(SampleApi api) {
        assertThat(Stream.of("genre=Slapstick", "model=svd", "cluster=9", "users=1,1", "users=x", "limit=0", "from=-1")
                        .map(query -> api.get(BATCH + "&" + query).status()))
                .containsOnly(400);
        Reply unknown = api.get(BATCH + "&users=1,61");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.json().get("detail").textValue()).isEqualTo("There is no user 61.");
    }

    @Test
    void hasHeadersWithoutTheLists(SampleApi api) {
        Reply head = api.send("HEAD", BATCH);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.contentType()).isEqualTo("application/x-ndjson;charset=utf-8");
        assertThat(head.text()).isEmpty();
    }
}
