package io.marquee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.SampleApi;
import io.marquee.store.report.StageEntry.State;
import io.marquee.web.browser.Accessibility;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Layout;
import io.marquee.web.browser.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How versions came to be, as the page shows it. */
@ExtendWith(InBrowser.class)
class RunsIT {
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
    void aRunShowsItsStagesWithStatesTimesAndInputs(Screen screen, Browser browser) {
        browser.at(site).on(screen).open("#/runs");
        String version = site.get("/runs/current").json().path("version").asText();
        browser.clickNamed(version).settled();
        assertThat(browser.route()).isEqualTo("#/runs/" + version);
        assertThat(browser.texts(".flow .stage .name")).containsExactly("ingest", "features", "evaluate");
        assertThat(browser.all(".flow .edge")).as("one for each input").hasSize(3);
        assertThat(cells(browser, "ingest")).contains("up to date", "0.50 s", "1,024 ratings");
        assertThat(cells(browser, "evaluate"))
                .contains("done", "1 min 15 s", "ingest, features", "3 models", "fedcba987654");
        assertThat(Accessibility.violations(browser)).isEmpty();
        assertThat(Layout.overflow(browser)).isEmpty();
    }

    private static List<String> cells(Browser browser, String stage) {
        return browser.texts("[data-stage=" + stage + "] td");
    }

    @ParameterizedTest
    @EnumSource
    void runsAreComparedByFiguresAndBySettingsThatDiffer(Screen screen, Browser browser) {
        browser.at(site).on(screen).open("#/runs");
        assertThat(browser.named("Compare").isEnabled())
                .as("before two are chosen")
                .isFalse();
        for (String version : versions()) {
            browser.clickNamed("Compare " + version);
        }
        browser.clickNamed("Compare 2 runs").settled();
        assertThat(compared(browser, "boosted.rmse"))
                .as("lower than that of the newest run is better")
                .containsExactly("0.8750", "0.9000 +0.0250 (worse)");
        assertThat(compared(browser, "boosted.ndcg")).containsExactly("0.0800", "0.1000 +0.0200 (better)");
        assertThat(browser.texts("#compared-plans tbody tr"))
                .as("what is the same is left out")
                .containsExactly("clusters.k 4 2");
        assertThat(Accessibility.violations(browser)).isEmpty();
        assertThat(Layout.overflow(browser)).isEmpty();
    }

    private static List<String> compared(Browser browser, String metric) {
        return browser.texts("#compared-metrics [data-name='" + metric + "'] td").stream()
                .map(cell -> cell.replaceAll("\\s+", " "))
                .toList();
    }

    private static List<String> versions() {
        JsonNode runs = site.get("/runs").json().path("runs");
        assertThat(runs).hasSize(2);
        return StreamSupport.stream(runs.spliterator(), false)
                .map(run -> run.path("version").asText())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void theRunAtWorkRefreshesItself(Screen screen, Browser browser) {
        site.reports().keep(MeasuredSite.work(State.WAITING));
        browser.at(site).on(screen).open("#/runs");
        assertThat(browser.text("#work")).contains("At work now", "2 of 3 stages are past");
        assertThat(cells(browser, "evaluate")).contains("waiting");
        assertThat(Accessibility.violations(browser)).isEmpty();
        assertThat(Layout.overflow(browser)).isEmpty();

        site.reports().keep(MeasuredSite.work(State.RUNNING));
        browser.await("the stage at work", () -> cells(browser, "evaluate").contains("at work"));

        site.reports().keep(MeasuredSite.workDone());
        browser.await("nothing at work", () -> !browser.find("main").getText().contains("At work now"));
    }

    @Test
    void aRunThatIsNotThereIsSaid(Browser browser) {
        browser.at(site).open("#/runs/nothing");
        assertThat(browser.text("main [role=alert]")).contains("There is no run of version 'nothing'");
        browser.console().expect("404");
    }

    @Test
    void oneRunIsNotCompared(Browser browser) {
        browser.at(site).open("#/runs/compare?versions=current");
        assertThat(browser.text(".empty")).contains("Two runs or more");
        browser.clickNamed("Choose runs").settled();
        assertThat(browser.text("h1")).isEqualTo("Runs");
    }
}
