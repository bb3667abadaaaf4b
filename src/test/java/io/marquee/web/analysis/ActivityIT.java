package io.marquee.web.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.ChartData;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Screen;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(InBrowser.class)
class ActivityIT {
    private static final String FILTERED = "from=2000-01-01&cluster=1&genre=Crime&tz=Asia%2FKolkata";

    @ParameterizedTest
    @EnumSource
    void looksGood(Screen screen, Browser browser) {
        browser.on(screen).open("#/activity");
        ChartData.of(browser, "#long-tail");
        Sight.isGood(browser);
    }

    @ParameterizedTest
    @CsvSource({
        "over-time,  /analytics/activity?by=month,       periods,      period, 'Over time, by month'",
        "by-hour,    /analytics/activity?by=hour-of-day, periods,      period, By hour of the day",
        "by-weekday, /analytics/activity?by=weekday,     periods,      period, By weekday",
        "stars,      /analytics/ratings?by=,             distribution, stars,  Stars",
        "genres,     /analytics/genres?by=,              genres,       genre,  Genres",
        "groups,     /analytics/clusters?by=,            clusters,     name,   Groups of taste"
    })
    void everyChartShowsWhatTheApiSays(
            String canvas, String path, String list, String label, String title, Browser browser) {
        for (String filters : List.of("", FILTERED)) {
            browser.open("#/activity?" + filters);
            String asked = path + "&" + (canvas.equals("groups") ? filters.replace("cluster=1&", "") : filters);
            JsonNode lines = Answers.of(asked).get(list);
            ChartData chart = ChartData.of(browser, "#" + canvas);
            assertThat(chart.labels()).hasSameSizeAs(lines).isNotEmpty();
            assertThat(chart.labels().get(0)).isEqualTo(lines.get(0).get(label).asText());
            assertThat(Answers.numbers(chart.series().get("Ratings"))).isEqualTo(Answers.numbers(lines, "ratings"));
            assertThat(SavedFile.by(browser, title + " as CSV"))
                    .isEqualTo(new SavedFile(canvas + ".csv", Answers.csv(asked)));
        }
    }

    @Test
    void theLongTailIsTheApis(Browser browser) {
        browser.open("#/activity?" + FILTERED);
        JsonNode points =
                Answers.of("/analytics/long-tail?points=50&" + FILTERED).get("points");
        List<Object> drawn = ChartData.of(browser, "#long-tail").series().get("Ratings");
        assertThat(drawn.stream().map(point -> ((Number) ((Map<?, ?>) point).get("x")).doubleValue()))
                .isEqualTo(Answers.numbers(points, "movieShare"));
        assertThat(drawn.stream().map(point -> ((Number) ((Map<?, ?>) point).get("y")).doubleValue()))
                .isEqualTo(Answers.numbers(points, "ratingShare"));
    }

    @Test
    void dataShowsTheNumbersOfAChart(Browser browser) {
        browser.open("#/activity");
        ChartData.of(browser, "#stars");
        browser.script("document.querySelector('#stars').closest('figure').querySelector('summary').click()");
        JsonNode lines = Answers.of("/analytics/ratings").get("distribution");
        assertThat(Seen.texts(browser, "figure:has(#stars) tbody td:nth-child(2)"))
                .isEqualTo(Answers.texts(lines, "ratings"));
        assertThat(Seen.texts(browser, "figure:has(#stars) tbody td:nth-child(3)"))
                .map(Double::parseDouble)
                .isEqualTo(Answers.numbers(lines, "share"));
    }

    @Test
    void cohortsAreTheApis(Browser browser) {
        browser.open("#/activity");
        for (JsonNode cohort : Answers.of("/analytics/retention?months=12").get("cohorts")) {
            List<String> cells = Seen.texts(
                    browser, "#cohorts [data-cohort='" + cohort.get("cohort").textValue() + "'] td");
            if (cohort.get("users").intValue() == 0) {
                assertThat(cells).isEmpty();
            } else {
                assertThat(cells.get(0)).isEqualTo(cohort.get("users").asText());
                List<String> later = Answers.items(cohort.get("active")).stream()
                        .skip(1)
                        .map(JsonNode::asText)
                        .toList();
                assertThat(cells.subList(1, cells.size())).isEqualTo(later);
            }
        }
        assertThat(browser.all("#cohorts tbody tr")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"#most-rated, sort=popularity", "#best-rated, sort=mean&minRatings=20"})
    void listsAreTheApis(String list, String sort, Browser browser) {
        browser.open("#/activity?cluster=0");
        JsonNode movies =
                Answers.of("/analytics/top-movies?top=15&cluster=0&" + sort).get("movies");
        assertThat(Seen.attributes(browser, list + " tbody tr", "data-movie"))
                .isEqualTo(Answers.texts(movies, "movieId"));
        assertThat(Seen.texts(browser, list + " tbody td:nth-child(2)")).isEqualTo(Answers.texts(movies, "ratings"));
    }

    @ParameterizedTest
    @EnumSource
    void filtersChangeEveryChartAndStayInTheAddress(Screen screen, Browser browser) {
        browser.on(screen).open("#/activity");
        ChartData before = ChartData.of(browser, "#stars");
        Choice.of(browser, "select[name=genre]", "Crime");
        browser.await("fewer ratings", () -> !ChartData.of(browser, "#stars").equals(before));
        browser.settled();
        List<Double> expected =
                Answers.numbers(Answers.of("/analytics/ratings?genre=Crime").get("distribution"), "ratings");
        assertThat(Answers.numbers(ChartData.of(browser, "#stars").series().get("Ratings")))
                .isEqualTo(expected);
        assertThat(browser.route()).isEqualTo("#/activity?genre=Crime");
        browser.reload();
        assertThat(Answers.numbers(ChartData.of(browser, "#stars").series().get("Ratings")))
                .isEqualTo(expected);
        browser.clickNamed("Everything");
        browser.await("all ratings", () -> ChartData.of(browser, "#stars").equals(before));
        assertThat(browser.route()).isEqualTo("#/activity");
    }

    @Test
    void timeCanBeDividedOtherwise(Browser browser) {
        browser.open("#/activity");
        Choice.of(browser, "[aria-label='Divided by']", "year");
        browser.awaitText("h2", "Over time, by year");
        JsonNode years = Answers.of("/analytics/activity?by=year").get("periods");
        assertThat(ChartData.of(browser, "#over-time").labels()).isEqualTo(Answers.texts(years, "period"));
    }

    @Test
    void whatTheApiRefusesIsSaidInPlace(Browser browser) {
        browser.console().expect("400");
        browser.open("#/activity?tz=Nowhere");
        browser.awaitText(".refusal", "Parameter 'tz': 'Nowhere' came");
        assertThat(Seen.texts(browser, ".refusal")).hasSizeGreaterThan(5);
        browser.clickNamed("Everything");
        ChartData.of(browser, "#stars");
        assertThat(browser.settled().all(".refusal")).isEmpty();
    }
}
