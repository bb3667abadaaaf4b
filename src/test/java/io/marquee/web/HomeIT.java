package io.marquee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.web.browser.Accessibility;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Layout;
import io.marquee.web.browser.Screen;
import io.marquee.web.browser.Site;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(InBrowser.class)
class HomeIT {
    @ParameterizedTest
    @EnumSource
    void welcomesWhoeverComesWithWhatMostPeopleWatch(Screen screen, Browser browser) {
        browser.on(screen).open("");
        assertThat(browser.text("h1")).contains("Films you will love");
        assertThat(new ShownShelf(browser, "popular").movies())
                .hasSize(18)
                .isEqualTo(Someone.movies(
                        Site.api().get("/movie?sort=popularity&size=18").json().path("items")));
        browser.clickNamed("Look around").awaitText("h1", "Browse");
    }

    @ParameterizedTest
    @EnumSource
    void showsTheShelvesThatTheApiTells(Screen screen, Browser browser) {
        Someone someone = Someone.ofTaste();
        someone.opens(browser.on(screen), "#/");
        JsonNode answer = someone.asked("/shelves?size=12");
        assertThat(browser.texts(".shelf h2"))
                .isEqualTo(answer.path("shelves").findValuesAsText("title").stream()
                        .filter(browser.texts(".shelf h2")::contains)
                        .toList())
                .contains("Top for you")
                .anyMatch(title -> title.startsWith("Because you liked"));
        for (JsonNode shelf : answer.path("shelves")) {
            if (shelf.path("because").isNull()) {
                assertThat(new ShownShelf(browser, shelf.path("id").textValue()).movies())
                        .isEqualTo(Someone.movies(shelf.path("movies")));
            }
        }
        JsonNode best = answer.path("shelves").path(0).path("movies").path(0);
        assertThat(browser.text("[data-shelf=top] .film-predicted"))
                .contains(String.format(
                        Locale.ROOT, "%.1f", best.path("predictedRating").doubleValue()));
        assertThat(browser.text(".masthead")).contains("user " + someone.id(), "3 ratings", "Crime and Thriller");
        assertThat(Accessibility.violations(browser)).isEmpty();
        assertThat(Layout.overflow(browser)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leadsFromAFilmToItsReasons(Screen screen, Browser browser) {
        Someone someone = Someone.ofTaste();
        someone.opens(browser.on(screen), "#/");
        int best = ShownShelf.top(browser).movies().get(0);
        browser.click("[data-shelf=top] .film-why a");
        browser.await("the film's page", () -> browser.route().startsWith("#/movie/" + best));
    }

    @ParameterizedTest
    @EnumSource
    void asksWhoIsWatchingWhereTheViewerIsGone(Screen screen, Browser browser) {
        Someone someone = Someone.joined();
        assertThat(Site.api().send("DELETE", someone.path("")).status()).isEqualTo(200);
        browser.console().expect("404");
        someone.opens(browser.on(screen), "#/");
        browser.awaitText("h1", "Films you will love").awaitText("#said", "Who is watching?");
        assertThat(browser.text("#who")).isEqualTo("Who is watching?");
    }
}
