package io.marquee.api.endpoint.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SharedApi.class)
class GroupEndpointTest {
    private static final String GROUP = "/group/recommendation?at=2020-02-29T12:00:00Z&top=100&users=1,2";

    private static List<Integer> ids(JsonNode lines) {
        return lines.findValues("movieId").stream().map(JsonNode::intValue).toList();
    }

    private static List<Double> members(JsonNode line) {
        return line.get("members").findValues("predictedRating").stream()
                .map(JsonNode::doubleValue)
                .toList();
    }

    @Test
    void listsWhatNoMemberKnowsWithEachMembersStars(SampleApi api) {
        JsonNode answer = api.get(GROUP).json();
        assertThat(answer.get("users").toString()).isEqualTo("[1,2]");
        assertThat(answer.get("strategy").textValue()).isEqualTo("average");
        List<Integer> listed = ids(answer.get("predictions"));
        for (int user : new int[] {1, 2}) {
            assertThat(listed)
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(ids(
                            api.get("/user/" + user + "/rated?size=500").json().get("items")));
        }
        for (JsonNode line : answer.get("predictions")) {
            assertThat(line.get("members").findValues("userId").toString()).isEqualTo("[1, 2]");
            assertThat(line.get("predictedRating").doubleValue())
                    .isCloseTo((members(line).get(0) + members(line).get(1)) / 2, within(0.001));
        }
    }

    @Test
    void ordersByTheStrategy(SampleApi api) {
        JsonNode answer = api.get(GROUP + "&strategy=least-misery").json();
        List<Double> stars = StreamSupport.stream(answer.get("predictions").spliterator(), false)
                .map(line -> line.get("predictedRating").doubleValue())
                .toList();
        assertThat(stars).isSortedAccordingTo(Comparator.reverseOrder());
        IntStream.range(0, stars.size())
                .forEach(i -> assertThat(stars.get(i))
                        .isEqualTo(members(answer.get("predictions").get(i)).stream()
                                .min(Comparator.naturalOrder())
                                .orElseThrow()));
    }

    @Test
    void heedsFiltersAndPages(SampleApi api) {
        JsonNode crime = api.get(GROUP + "&genre=Crime").json();
        assertThat(crime.get("predictions"))
                .isNotEmpty()
                .allMatch(line -> line.get("genres").toString().contains("\"Crime\""));
        JsonNode second = api.get(GROUP.replace("top=100", "top=2") + "&page=1").json();
        assertThat(ids(second.get("predictions")))
                .isEqualTo(ids(api.get(GROUP).json().get("predictions")).subList(2, 4));
    }

    @Test
    void namesAMemberWhoIsUnknown(SampleApi api) {
        Reply reply = api.get("/group/recommendation?users=1,61,2");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().get("detail").textValue()).isEqualTo("There is no user 61.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "users=1                                                    | 2 to 20 different user ids",
                "users=1,1                                                  | 2 to 20 different user ids",
                "users=1,x                                                  | 2 to 20 different user ids",
                "users=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21 | 2 to 20 different user ids",
                "top=3                                                      | who watches together?",
                "users=1,2&strategy=fair                                    | average, least-misery",
                "users=1,2&model=most-popular                               | boosted, user-movie-bias"
            })
    void refusesWhatIsNoGroup(String query, String expected, SampleApi api) {
        Reply reply = api.get("/group/recommendation?" + query);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("detail").textValue()).contains(expected);
    }
}
