package io.marquee.api.endpoint.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SharedApi.class)
class AnalyticsTablesTest {
    @Test
    void everyRouteAnswersAsTheCallerLikesAndSaysThatItDepends(SampleApi api) {
        for (String route : AnalyticsEndpointsTest.ALL.split(" ")) {
            Reply json = api.get("/analytics/" + route);
            Reply csv = api.get("/analytics/" + route, "text/csv, */*;q=0.1");
            assertThat(json.contentType()).isEqualTo("application/json;charset=utf-8");
            assertThat(csv.contentType()).isEqualTo("text/csv;charset=utf-8");
            assertThat(csv.text()).contains(",").endsWith("\r\n");
            assertThat(csv.header("Vary")).contains("Accept");
            assertThat(json.header("Vary")).contains("Accept");
            assertThat(api.get("/analytics/" + route, "image/png").status()).isEqualTo(406);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "activity   | period,start,ratings,users,mean",
                "top-movies | movieId,title,year,genres,ratings,mean",
                "genres     | genre,movies,ratings,share,users,mean",
                "ratings    | stars,ratings,share",
                "clusters   | clusterId,name,size,users,movies,ratings,share,mean",
                "retention  | cohort,start,users,month,active,share",
                "long-tail  | movieShare,movies,ratings,ratingShare"
            })
    void tablesHaveTheColumnsOfTheList(String route, String header, SampleApi api) {
        assertThat(api.get("/analytics/" + route, "text/csv").text().lines().findFirst())
                .contains(header);
    }

    @Test
    void tablesHoldTheSameAsJson(SampleApi api) {
        String query = "/analytics/top-movies?top=1000";
        JsonNode movies = api.get(query).json().get("movies");
        String[] rows = api.get(query, "text/csv").text().split("\r\n");
        assertThat(rows).hasSize(movies.size() + 1);
        for (int i = 0; i < movies.size(); i++) {
            JsonNode movie = movies.get(i);
            assertThat(rows[i + 1])
                    .startsWith(movie.get("movieId") + ",")
                    .endsWith("," + movie.get("ratings") + "," + movie.get("mean"));
        }
    }

    @Test
    void aProfileHasAColumnForEachGenre(SampleApi api) {
        JsonNode month =
                api.get("/analytics/user/2?by=year").json().get("periods").get(0);
        String[] rows = api.get("/analytics/user/2?by=year", "text/csv").text().split("\r\n");
        String[] header = rows[0].split(",");
        String[] first = rows[1].split(",");
        assertThat(rows[0]).startsWith("period,start,ratings,mean,Action,Adventure,Animation");
        for (int column = 4; column < header.length; column++) {
            assertThat(month.get("genres").path(header[column]).asText("0")).isEqualTo(first[column]);
        }
    }
}
