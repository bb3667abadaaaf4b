package io.marquee.api.endpoint.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What narrows, pages and varies a user's list. */
@ExtendWith(SharedApi.class)
class ListParametersTest {
    private static final String LIST = "/user/1/recommendation?at=2020-02-29T12:00:00Z&top=100";

    private static List<JsonNode> movies(JsonNode answer) {
        return StreamSupport.stream(answer.get("predictions").spliterator(), false)
                .toList();
    }

    private static List<Integer> ids(JsonNode answer) {
        return movies(answer).stream()
                .map(line -> line.get("movieId").intValue())
                .toList();
    }

    private static boolean has(JsonNode movie, String genre) {
        return movie.get("genres").toString().contains('"' + genre + '"');
    }

    @Test
    void genresAndYearsLeaveOutOtherMoviesAndKeepTheOrder(SampleApi api) {
        JsonNode all = api.get(LIST).json();
        JsonNode some =
                api.get(LIST + "&genre=aDVENTURE,-Sci-Fi&year=1990..2001").json();
        assertThat(ids(some))
                .isNotEmpty()
                .isEqualTo(ids(all).stream()
                        .filter(id -> movies(all).stream()
                                .anyMatch(movie -> movie.get("movieId").intValue() == id
                                        && has(movie, "Adventure")
                                        && !has(movie, "Sci-Fi")
                                        && movie.get("year").intValue() >= 1990
                                        && movie.get("year").intValue() <= 2001))
                        .toList());
        assertThat(some.get("total").intValue()).isEqualTo(ids(some).size());
    }

    @Test
    void theAnswerTellsTheQuery(SampleApi api) {
        JsonNode answer = api.get(
                        "/user/1/recommendation?top=2&page=1&genre=-horror&year=1980..&minRatings=3&cluster=all&novelty=.25&diversity=1")
                .json();
        assertThat(answer.get("query").toString())
                .isEqualTo("{\"top\":2,\"page\":1,\"genre\":\"-Horror\",\"year\":\"1980..\",\"minRatings\":3,"
                        + "\"cluster\":\"all\",\"diversity\":1.0,\"novelty\":0.25}");
        assertThat(api.get("/user/1/recommendation").json().get("query").toString())
                .isEqualTo("{\"top\":10,\"page\":0,\"genre\":null,\"year\":null,\"minRatings\":0,"
                        + "\"cluster\":\"own\",\"diversity\":0.0,\"novelty\":0.0}");
    }

    @ParameterizedTest
    @CsvSource({"''", "&diversity=0.5", "&novelty=0.5&diversity=0.2", "&rank=relevance"})
    void pagesGoOnUntilTheLast(String more, SampleApi api) {
        List<Integer> pages = new ArrayList<>();
        JsonNode next;
        int page = 0;
        do {
            JsonNode answer =
                    api.get(LIST.replace("100", "3") + more + "&page=" + page).json();
            pages.addAll(ids(answer));
            next = answer.get("nextPage");
            page++;
            assertThat(next.isNull() || next.intValue() == page).isTrue();
        } while (!next.isNull());
        assertThat(pages).isEqualTo(ids(api.get(LIST + more).json()));
    }

    @Test
    void everyoneCanBeTakenFromAnothersCluster(SampleApi api) {
        JsonNode other = api.get(LIST + "&cluster=0").json();
        assertThat(other.get("cluster").get("id").intValue()).isEqualTo(1);
        assertThat(other.get("predictions")).isNotEmpty();
        assertThat(ids(api.get(LIST + "&cluster=1").json()))
                .isEqualTo(ids(api.get(LIST).json()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "genre      | Slapstick      | Action, Adventure, Animation",
                "genre      | Comedy,        | such as Comedy,-Horror",
                "year       | 80             | 1980..1999",
                "year       | 1999..1980     | 1980..1999",
                "minRatings | -1             | a whole number from 0",
                "cluster    | 2              | own, all or a number from 0 to 1",
                "cluster    | mine           | own, all or the number of a cluster",
                "diversity  | 1.1            | a number from 0 to 1",
                "diversity  | NaN            | a number from 0 to 1",
                "novelty    | -0.5           | a number from 0 to 1",
                "novelty    | 1e-1           | a number from 0 to 1",
                "page       | -1             | a whole number from 0"
            })
    void whatCannotBeIsRefusedWithWhatCan(String name, String value, String expected, SampleApi api) {
        Reply reply = api.get("/user/1/recommendation?" + name + "=" + value);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("parameter").textValue()).isEqualTo(name);
        assertThat(reply.json().get("detail").textValue())
                .contains("'" + value + "' came")
                .contains(expected);
    }
}
