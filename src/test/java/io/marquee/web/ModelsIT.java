package io.marquee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.SampleApi;
import io.marquee.web.browser.Accessibility;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.ChartData;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Layout;
import io.marquee.web.browser.Screen;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How good the models are, as the page shows it. */
@ExtendWith(InBrowser.class)
class ModelsIT {
    @TempDir
    private static Path folder;

    private static SampleApi site;

    @BeforeAll
    static void start() {
        site = MeasuredSite.start(folder);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @EnumSource
    void theLeaderboardIsTheReportsBestFirst(Screen screen, Browser browser) {
        browser.at(site).on(screen).open("#/models");
        ChartData drawn = ChartData.of(browser, "#leaderboard-chart");
        assertThat(drawn.labels()).containsExactly("boosted", "bias");
        assertThat(drawn.series().get("RMSE"))
                .containsExactly(figure("boosted", "rmse", "mean"), figure("bias", "rmse", "mean"));
        assertThat(drawn.series().get("95 % interval"))
                .as("no interval is drawn where none is known")
                .containsExactly(List.of(figure("boosted", "rmse", "lower"), figure("boosted", "rmse", "upper")), null);
        assertThat(browser.text("#leaderboard .note"))
                .contains("lower is better", "intervals over users", "2 models have no such figure");
        assertThat(Accessibility.violations(browser)).isEmpty();
        assertThat(Layout.overflow(browser)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anotherMeasureIsDrawnWithoutIntervalsThatNobodyKnows(Screen screen, Browser browser) {
        browser.at(site).on(screen).open("#/models");
        browser.script("const measure = document.querySelector('#measure'); measure.value = 'ndcg';"
                + "measure.dispatchEvent(new Event('change'))");
        browser.awaitText("#leaderboard .note", "higher is better");
        ChartData drawn = ChartData.of(browser, "#leaderboard-chart");
        assertThat(drawn.labels()).containsExactly("popular", "boosted", "bias");
        assertThat(drawn.series().get("NDCG")).containsExactly(0.12, 0.1, 0.03);
        assertThat(drawn.series().get("95 % interval")).containsOnlyNulls();
        assertThat(browser.text("#leaderboard .note")).contains("No interval is known");
    }

    @ParameterizedTest
    @EnumSource
    void allFiguresAreSortedByTheHeadingThatIsChosen(Screen screen, Browser browser) {
        browser.at(site).on(screen).open("#/models");
        assertThat(models(browser)).startsWith("boosted", "bias");
        browser.click("[data-measure=rmse] button");
        assertThat(models(browser)).as("worst first, those without any last").startsWith("bias", "boosted");
        browser.click("[data-measure=ndcg] button");
        assertThat(models(browser)).startsWith("popular", "boosted", "bias");
        assertThat(browser.texts("[aria-sort]")).singleElement().asString().contains("NDCG");
    }

    private static List<String> models(Browser browser) {
        return browser.texts("#figures tbody th");
    }

    @ParameterizedTest
    @EnumSource
    void reliabilityIsTheReportsBinByBin(Screen screen, Browser browser) {
        browser.at(site).on(screen).open("#/models");
        ChartData drawn = ChartData.of(browser, "#reliability-like");
        assertThat(drawn.series().get("like"))
                .as("bins without ratings are left out")
                .hasToString("[{x=0.25, y=0.3}, {x=0.75, y=0.725}]");
        assertThat(drawn.series().get("95 % interval").subList(0, 2))
                .hasToString("[{x=0.25, y=0.18}, {x=0.25, y=0.45}]");
    }

    @ParameterizedTest
    @EnumSource
    void importanceIsTheReportsShareByShare(Screen screen, Browser browser) {
        browser.at(site).on(screen).open("#/models");
        ChartData drawn = ChartData.of(browser, "#importance-boosted");
        assertThat(drawn.labels()).containsExactly("user_mean", "movie_mean");
        assertThat(drawn.series().get("Share of gain")).containsExactly(0.75, 0.25);
    }

    @ParameterizedTest
    @EnumSource
    void numbersOfGroupsAndTheirTradeOffAreTheReports(Screen screen, Browser browser) {
        browser.at(site).on(screen).open("#/models");
        ChartData numbers = ChartData.of(browser, "#clusters-chart");
        assertThat(numbers.labels()).containsExactly("2", "3");
        assertThat(numbers.series().get("Silhouette")).containsExactly(0.2, 0.15);
        assertThat(numbers.series().get("Eigengap")).containsExactly(0.01, 0.08);
        ChartData study = ChartData.of(browser, "#study-chart");
        assertThat(study.labels()).containsExactly("k = 2", "k = 3");
        assertThat(study.series().get("NDCG, own group")).containsExactly(0.06, 0.05);
        assertThat(study.series().get("no clusters")).containsExactly(0.07, 0.07);
        assertThat(study.series().get("95 % interval")).hasToString("[[0.04, 0.08], [0.03, 0.07]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leaderboard", "importance", "clusters"})
    void theCsvOfAChartIsTheApis(String kind, Browser browser) {
        browser.at(site).open("#/models");
        browser.script(
                "URL.createObjectURL = blob => { blob.text().then(text => { window.saved = text; }); return ''; };"
                        + "HTMLAnchorElement.prototype.click = () => undefined;");
        browser.click("#" + kind + " .csv")
                .await("the file", () -> browser.script("return window.saved ?? null") != null);
        String table = site.get("/reports/" + kind, "text/csv").text();
        assertThat(Arrays.asList(table.split("\r?\n"))).hasSizeGreaterThan(1);
        assertThat((String) browser.script("return window.saved")).isEqualToNormalizingNewlines(table);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasNeverMeasuredSaysHowItIs(Screen screen, Browser browser) {
        try (SampleApi api = SampleApi.published()) {
            browser.at(api).on(screen).open("#/models");
            assertThat(browser.text("#cluster-study")).contains("Not measured yet", "./marquee study-clusters --keep");
            assertThat(browser.text("#leaderboard")).contains("No model of this leaderboard tells probabilities");
            assertThat(Accessibility.violations(browser)).isEmpty();
            browser.open("#/data");
        }
    }

    @Test
    void servedModelsAreTheVersions(Browser browser) {
        browser.at(site).open("#/models");
        assertThat(browser.texts("#served .chip"))
                .hasSize(site.get("/version").json().path("models").size())
                .contains(site.get("/version").json().at("/models/0/model").asText());
    }

    private static double figure(String model, String measure, String bound) {
        for (JsonNode row : site.get("/reports/leaderboard").json().at("/content/rows")) {
            if (row.path("model").asText().equals(model)) {
                return row.path("figures").path(measure).path(bound).asDouble();
            }
        }
        throw new AssertionError("the report has no " + model);
    }
}
