package io.marquee.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.web.browser.Accessibility;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.Digits;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Layout;
import io.marquee.web.browser.Screen;
import io.marquee.web.browser.Site;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.WebElement;

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
        JsonNode answer = ShownShelf.top(browser).asked(someone.path("/shelves?size=12"));
        assertThat(browser.texts(".shelf h2"))
                .containsExactlyElementsOf(titles(answer))
                .contains("Top for you", "Hidden gems")
                .anyMatch(title -> title.startsWith("Because you liked"));
        for (JsonNode shelf : answer.path("shelves")) {
            if (shelf.path("because").isNull()) {
                assertThat(new ShownShelf(browser, shelf.path("id").textValue()).movies())
                        .isEqualTo(Someone.movies(shelf.path("movies")));
            }
        }
        JsonNode best = answer.path("shelves").path(0).path("movies").path(0);
        assertThat(browser.text("[data-shelf=top] .film-predicted")).contains(stars(best.path("predictedRating")));
        assertThat(browser.text(".masthead"))
                .contains(
                        "user " + someone.id(),
                        "3 ratings",
                        answer.path("cluster").path("name").textValue());
        assertThat(Accessibility.violations(browser)).isEmpty();
        assertThat(Layout.overflow(browser)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void invitesWhoeverHasRatedNothingToStart(Screen screen, Browser browser) {
        Someone someone = Someone.joined();
        someone.opens(browser.on(screen), "#/");
        JsonNode answer = ShownShelf.top(browser).asked(someone.path("/shelves?size=12"));
        assertThat(browser.texts(".shelf h2"))
                .containsExactlyElementsOf(titles(answer))
                .contains("Popular now")
                .noneMatch(title -> title.startsWith("Because you liked"));
        assertThat(Accessibility.violations(browser)).isEmpty();
        browser.clickNamed("Start with a few films");
        browser.await("the start", () -> browser.route().equals("#/start"));
        someone.opens(browser, "#/mine").awaitText("main", "Nothing rated yet");
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
        browser.await(
                "the reasons of the film",
                () -> browser.route().startsWith("#/movie/" + best + "?")
                        && browser.focused().getText().equals("Why"));
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

    @Test
    void turnsShelvesByArrowsWhereThereIsAMouse(Browser browser) {
        Someone.ofTaste().opens(browser, "#/");
        assertThat(browser.named("Back: Top for you").getDomAttribute("aria-disabled"))
                .isEqualTo("true");
        browser.clickNamed("On: Top for you");
        browser.await("the shelf is turned", () -> turned(browser) > 500);
        browser.await(
                "it can be turned back",
                () -> "false".equals(browser.named("Back: Top for you").getDomAttribute("aria-disabled")));
        browser.clickNamed("Back: Top for you").await("it is turned back", () -> turned(browser) == 0);
    }

    @Test
    void leavesTurningToTheFingerWhereThereIsOne(Browser browser) {
        Someone.ofTaste().opens(browser.on(Screen.PHONE), "#/");
        assertThat(browser.all(".turner")).isNotEmpty().noneMatch(WebElement::isDisplayed);
    }

    private static double turned(Browser browser) {
        return ((Number) browser.script("return document.querySelector('[data-shelf=top] .shelf-films').scrollLeft"))
                .doubleValue();
    }

    private static List<String> titles(JsonNode answer) {
        return StreamSupport.stream(answer.path("shelves").spliterator(), false)
                .map(shelf -> shelf.path("title").textValue())
                .toList();
    }

    private static String stars(JsonNode predicted) {
        return Digits.fixed(predicted.doubleValue(), 1);
    }
}
