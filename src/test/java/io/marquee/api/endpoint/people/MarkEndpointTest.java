package io.marquee.api.endpoint.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.SampleApi;
import io.marquee.api.VisitedApi;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(VisitedApi.class)
class MarkEndpointTest {
    private static String path(Mark mark, int movieId) {
        return "/" + mark.word() + "/" + movieId;
    }

    @ParameterizedTest
    @EnumSource
    void marksAreListedUntilTheyAreTakenBack(Mark mark, SampleApi api) {
        Newcomer newcomer = Newcomer.joining(api);
        for (int movieId : new int[] {1, 47, 1}) {
            assertThat(newcomer.send(mark.setBy().name(), path(mark, movieId)).status())
                    .isEqualTo(204);
        }
        JsonNode list = newcomer.get("/" + mark.word()).json();
        assertThat(list.get("total").intValue()).isEqualTo(2);
        assertThat(list.get("items").get(0).get("title").textValue()).isNotEmpty();
        assertThat(newcomer.send("DELETE", path(mark, 1)).status()).isEqualTo(204);
        assertThat(Newcomer.movies(newcomer.get("/" + mark.word()).json().get("items")))
                .containsExactly(47);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_INTERESTED", "SEEN"})
    void whatDoesNotInterestOrWasSeenIsNotRecommended(Mark mark, SampleApi api) {
        Newcomer newcomer = Newcomer.joining(api);
        newcomer.rate(1, 4);
        int best = newcomer.recommended().get(0);
        newcomer.send(mark.setBy().name(), path(mark, best));
        assertThat(newcomer.recommended()).doesNotContain(best);
        assertThat(newcomer.get("/shelves").text()).doesNotContain("\"movieId\":" + best + ",");
        newcomer.send("DELETE", path(mark, best));
        assertThat(newcomer.recommended()).startsWith(best);
    }

    @Test
    void whatIsToBeWatchedMayBeRecommended(SampleApi api) {
        Newcomer newcomer = Newcomer.joining(api);
        newcomer.rate(1, 4);
        int best = newcomer.recommended().get(0);
        newcomer.send("PUT", path(Mark.WATCH_LIST, best));
        assertThat(newcomer.recommended()).startsWith(best);
    }

    @ParameterizedTest
    @EnumSource
    void aUserOfTheTrainingDataHasMarksToo(Mark mark, SampleApi api) {
        api.send(mark.setBy().name(), "/user/4" + path(mark, 1));
        assertThat(api.get("/user/4/" + mark.word()).json().get("total").intValue())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void marksAreCountedAndToldOfTheMovie(Mark mark, SampleApi api) {
        Newcomer newcomer = Newcomer.joining(api);
        String name = Map.of(Mark.NOT_INTERESTED, "notInterested", Mark.WATCH_LIST, "watchList", Mark.SEEN, "seen")
                .get(mark);
        newcomer.send(mark.setBy().name(), path(mark, 1));
        assertThat(newcomer.get("").json().get(name).intValue()).isEqualTo(1);
        JsonNode ofMovie = newcomer.get("/movie/1").json();
        for (String any : List.of("notInterested", "watchList", "seen")) {
            assertThat(ofMovie.get(any).booleanValue()).as(any).isEqualTo(any.equals(name));
        }
        newcomer.send("DELETE", path(mark, 1));
        assertThat(newcomer.get("").json().get(name).intValue()).isZero();
        assertThat(newcomer.get("/movie/1").json().get(name).booleanValue()).isFalse();
    }
}
