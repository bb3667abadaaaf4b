package io.marquee.web.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.ChartData;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Screen;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WrapsDriver;
import org.openqa.selenium.interactions.Actions;

@ExtendWith(InBrowser.class)
class GroupsIT {
    private static final String MAP = "#taste-map";

    /** Where a point is, from the middle of the canvas. */
    private static final String PLACE = """
            const chart = Chart.getChart(document.querySelector('#taste-map'));
            const set = chart.data.datasets.findIndex(({ label }) => label === arguments[0]);
            const { x, y } = chart.getDatasetMeta(set).data[arguments[1]];
            return [Math.round(x - chart.width / 2), Math.round(y - chart.height / 2)];
            """;

    @ParameterizedTest
    @EnumSource
    void theMapShowsWhatTheApiSays(Screen screen, Browser browser) {
        browser.on(screen).open("#/groups");
        ChartData chart = ChartData.of(browser, MAP);
        JsonNode map = Answers.of("/cluster/map");
        for (JsonNode cluster : map.get("clusters")) {
            List<List<Double>> expected = Answers.items(map.get("points")).stream()
                    .filter(point -> point.get("cluster").equals(cluster.get("id")))
                    .map(point -> List.of(
                            point.get("userId").doubleValue(),
                            point.get("x").doubleValue(),
                            point.get("y").doubleValue()))
                    .toList();
            assertThat(chart.series().get(cluster.get("name").textValue()).stream()
                            .map(point -> List.of(part(point, "userId"), part(point, "x"), part(point, "y"))))
                    .isNotEmpty()
                    .isEqualTo(expected);
        }
        Sight.isGood(browser);
    }

    private static double part(Object point, String name) {
        return ((Number) ((Map<?, ?>) point).get(name)).doubleValue();
    }

    @Test
    void theListTellsSizesAndGenres(Browser browser) {
        browser.open("#/groups");
        List<String> panels = browser.texts(".group");
        JsonNode clusters = Answers.of("/cluster").get("clusters");
        assertThat(panels).hasSameSizeAs(clusters);
        for (int id = 0; id < clusters.size(); id++) {
            assertThat(panels.get(id))
                    .contains(clusters.at("/" + id + "/name").textValue())
                    .contains(clusters.at("/" + id + "/size") + " users")
                    .contains(clusters.at("/" + id + "/distinctiveGenres/0").textValue());
        }
    }

    @Test
    void aGroupCanBeTakenOffTheMap(Browser browser) {
        browser.open("#/groups");
        ChartData.of(browser, MAP);
        browser.clickNamed(Answers.group(1) + " on the map");
        String visible = "const chart = Chart.getChart(document.querySelector('#taste-map'));"
                + "return chart.data.datasets.filter((set, place) => chart.isDatasetVisible(place)).map(set => set.label)";
        assertThat(browser.script(visible))
                .isEqualTo(Stream.concat(
                                Stream.of("Groups"),
                                Answers.texts(Answers.of("/cluster").get("clusters"), "name").stream()
                                        .filter(name -> !name.equals(Answers.group(1))))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aPressOnAGroupsMiddleLeadsToTheGroup(Screen screen, Browser browser) {
        browser.on(screen).open("#/groups");
        press(browser, "Groups", 1);
        browser.await("the group", () -> browser.route().equals("#/groups/1"));
        browser.awaitText("h1", Answers.group(1));
        assertThat(browser.back().route()).isEqualTo("#/groups");
    }

    @Test
    void pointingAtAUserTellsWhoItIs(Browser browser) {
        browser.open("#/groups");
        Actions actions = at(browser, Answers.group(0), 0);
        actions.perform();
        String tip = "return Chart.getChart(document.querySelector('#taste-map')).tooltip.body?.[0]?.lines?.[0] ?? ''";
        browser.await("a tip", () -> browser.script(tip).toString().matches("User \\d+: .*"));
    }

    private static void press(Browser browser, String series, int point) {
        at(browser, series, point).click().perform();
    }

    private static Actions at(Browser browser, String series, int point) {
        ChartData.of(browser, MAP);
        browser.script("document.querySelector('#taste-map').scrollIntoView({ block: 'center' })");
        WebElement canvas = browser.find(MAP);
        List<?> place = (List<?>) browser.script(PLACE, series, point);
        return new Actions(((WrapsDriver) canvas).getWrappedDriver())
                .moveToElement(canvas, ((Number) place.get(0)).intValue(), ((Number) place.get(1)).intValue());
    }

    @Test
    void theOneWhoLooksIsOnTheMap(Browser browser) {
        Somebody.opens(browser, 7, "#/groups");
        JsonNode user = Answers.of("/cluster/map?user=7").get("user");
        Object you = ChartData.of(browser, MAP).series().get("You").get(0);
        assertThat(part(you, "x")).isEqualTo(user.get("x").doubleValue());
        assertThat(part(you, "y")).isEqualTo(user.get("y").doubleValue());
    }

    @Test
    void thePointsCanBeSaved(Browser browser) {
        browser.open("#/groups");
        SavedFile file = SavedFile.by(browser, Answers.of("/cluster/map").get("total") + " users by taste as CSV");
        assertThat(file).isEqualTo(new SavedFile("taste-map.csv", Answers.csv("/cluster/map")));
    }
}
