package io.marquee.web.films;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.web.browser.Browser;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Screen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

@ExtendWith(InBrowser.class)
class MarkIT {
    @ParameterizedTest
    @EnumSource
    void marksAFilmAndTakesTheMarkOff(Screen screen, Browser browser) {
        int user = Shown.joined();
        browser.on(screen).as(user).open("#/movie/2");
        for (String[] mark :
                new String[][] {{"watch-list", "watchList"}, {"seen", "seen"}, {"not-interested", "notInterested"}}) {
            String button = "[data-mark=" + mark[0] + "]";
            browser.click(button).click(button + "[aria-pressed=true]");
            browser.await(
                    button + " is off",
                    () -> !browser.all(button + "[aria-pressed=false]").isEmpty());
            assertThat(state(user, mark[1])).isEqualTo("false");
            browser.click(button).find(button + "[aria-pressed=true]");
            assertThat(state(user, mark[1])).isEqualTo("true");
        }
        browser.reload();
        assertThat(browser.all("[data-mark][aria-pressed=true]")).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void ratesAFilmAndTakesItBack(Screen screen, Browser browser) {
        int user = Shown.joined();
        browser.on(screen).as(user).open("#/movie/2").clickAcross(".deeds .rating", 0.66);
        browser.awaitText("[data-section=forecast]", "You gave it 3.5 stars");
        assertThat(state(user, "rating")).isEqualTo("3.5");
        browser.awaitText(
                ".movie-mean", "mean of " + Shown.answer("/movie/2/ratings").path("ratings"));
        browser.click(".own-stars > button");
        browser.await("the stars are back", () -> state(user, "rating").equals("null"));
        browser.clickNamed("Undo")
                .await("the rating again", () -> state(user, "rating").equals("3.5"));
        browser.await(
                "3.5 stars shown",
                () -> "3.5".equals(browser.find(".deeds .rating").getDomAttribute("aria-valuenow")));
    }

    @Test
    void byKeysUndoGivesTheFocusBackToWhatWasUsed(Browser browser) {
        int user = Shown.joined();
        browser.as(user).open("#/movie/2");
        for (String mark : List.of("watch-list", "seen", "not-interested")) {
            browser.script("document.querySelector(arguments[0]).focus()", "[data-mark=" + mark + "]");
            browser.press(Keys.ENTER).find("[data-mark=" + mark + "][aria-pressed=true]");
            Shown.undoByKeys(browser);
            Shown.awaitFocus(browser, "[data-mark=" + mark + "][aria-pressed=false]");
        }
        browser.script("document.querySelector('.deeds .rating').focus()");
        browser.press("4").awaitText("[data-section=forecast]", "You gave it 4 stars");
        Shown.undoByKeys(browser);
        Shown.awaitFocus(browser, ".deeds .rating[aria-valuenow='0']");
    }

    private static String state(int user, String property) {
        return Shown.answer("/user/" + user + "/movie/2").path(property).asText("null");
    }
}
