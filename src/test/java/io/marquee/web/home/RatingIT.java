package io.marquee.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.web.browser.Browser;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Screen;
import io.marquee.web.browser.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

@ExtendWith(InBrowser.class)
class RatingIT {
    private static final String PLACES =
            "return [window.scrollY, document.querySelector('[data-shelf=gems] .shelf-films').scrollLeft]";

    private static final String WITHIN_THE_WINDOW = """
            const { left, right, top, bottom } = arguments[0].getBoundingClientRect();
            return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
            """;

    private final Someone someone = Someone.ofTaste();

    @ParameterizedTest
    @EnumSource
    void byMouseOrTouchAFilmIsThankedForAndLeaves(Screen screen, Browser browser) {
        ShownShelf top = opened(screen, browser);
        int film = top.movies().get(1);
        top.rate(film, 3.5);
        top.awaitWithout(film);
        browser.awaitText("#said", "Thanks! 3.5 stars");
        assertThat(stars(film)).isEqualTo(3.5);
        top.awaitOwn(someone);
        assertThat(browser.text(".masthead")).contains("4 ratings");
    }

    @ParameterizedTest
    @EnumSource
    void undoBringsTheFilmBack(Screen screen, Browser browser) {
        ShownShelf top = opened(screen, browser);
        int film = top.movies().get(0);
        top.rate(film, 2);
        top.awaitWithout(film);
        browser.clickNamed("Undo");
        top.awaitWith(film);
        top.awaitOwn(someone);
        assertThat(stars(film)).isNaN();
    }

    @Test
    void byKeysTheNextFilmsStarsGetTheFocus(Browser browser) {
        ShownShelf top = opened(Screen.DESKTOP, browser);
        int film = top.movies().get(0);
        int next = top.movies().get(1);
        rateByKeys(film, top, browser);
        assertThat(stars(film)).isEqualTo(4);
        int heir = top.movies().get(0);
        browser.await("the focus moves up", () -> browser.focused().equals(top.stars(heir)));
        assertThat(top.movies()).contains(next);
    }

    @Test
    void byKeysUndoGivesTheFocusBackToTheFilm(Browser browser) {
        ShownShelf top = opened(Screen.DESKTOP, browser);
        int film = top.movies().get(3);
        rateByKeys(film, top, browser);
        Someone.undoByKeys(browser);
        top.awaitWith(film);
        browser.await("the focus on the film's stars", () -> browser.focused().equals(top.stars(film)));
        assertThat(browser.script(WITHIN_THE_WINDOW, top.stars(film))).isEqualTo(true);
    }

    @Test
    void byKeysUndoGivesTheFocusToTheHeadingWhereTheFilmIsNotShown(Browser browser) {
        ShownShelf top = opened(Screen.DESKTOP, browser);
        int film = top.movies().get(0);
        rateByKeys(film, top, browser);
        browser.clickNamed("Data").awaitText("h1", "data");
        Someone.undoByKeys(browser);
        browser.await(
                "the focus on the heading", () -> "h1".equals(browser.focused().getTagName()));
        assertThat(stars(film)).isNaN();
    }

    @Test
    void undoLeavesTheFocusToWhoWentOn(Browser browser) {
        ShownShelf top = opened(Screen.DESKTOP, browser);
        int film = top.movies().get(0);
        rateByKeys(film, top, browser);
        browser.script("arguments[0].click(); document.getElementById('who').focus()", browser.named("Undo"));
        top.awaitWith(film);
        top.awaitOwn(someone);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("who");
    }

    @Test
    void byArrowsHalvesAreTakenWithEnter(Browser browser) {
        ShownShelf top = opened(Screen.DESKTOP, browser);
        int film = top.movies().get(0);
        focus(browser, film);
        browser.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        assertThat(top.stars(film).getDomAttribute("aria-valuetext")).isEqualTo("1.5 stars");
        browser.press(Keys.ENTER);
        top.awaitWithout(film);
        assertThat(stars(film)).isEqualTo(1.5);
    }

    @Test
    void byEscapeNothingIsRated(Browser browser) {
        ShownShelf top = opened(Screen.DESKTOP, browser);
        int film = top.movies().get(0);
        focus(browser, film);
        browser.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ESCAPE, Keys.TAB);
        assertThat(top.stars(film).getDomAttribute("aria-valuetext")).isEqualTo("not rated");
        assertThat(someone.asked("").path("ratings").intValue()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void theStarsGoBackWhereTheServerCannotBeReached(Screen screen, Browser browser) {
        ShownShelf top = opened(screen, browser);
        int film = top.movies().get(0);
        browser.console().expect("ERR_INTERNET_DISCONNECTED");
        browser.network().offline();
        top.rate(film, 5);
        browser.awaitText("#said", "was not rated. The server cannot be reached.");
        assertThat(top.stars(film).getDomAttribute("aria-valuetext")).isEqualTo("not rated");
        browser.network().normal();
        browser.await(
                "the notice goes", () -> !browser.all("#connection[hidden]").isEmpty());
        top.rate(film, 5);
        top.awaitWithout(film);
    }

    @ParameterizedTest
    @EnumSource
    void theStarsGoBackWhereTheServerRefuses(Screen screen, Browser browser) {
        ShownShelf top = opened(screen, browser);
        int film = top.movies().get(0);
        browser.console().expect("404");
        assertThat(Site.api().send("DELETE", someone.path("")).status()).isEqualTo(200);
        top.rate(film, 1);
        browser.awaitText("#said", "was not rated. There is no user " + someone.id());
        assertThat(top.stars(film).getDomAttribute("aria-valuetext")).isEqualTo("not rated");
        assertThat(top.movies()).contains(film);
    }

    @Test
    void nothingElseOnThePageMoves(Browser browser) {
        ShownShelf top = opened(Screen.DESKTOP, browser);
        browser.script(
                "window.scrollTo(0, 90); document.querySelector('[data-shelf=gems] .shelf-films').scrollLeft = 300");
        Object places = browser.script(PLACES);
        int film = top.movies().get(2);
        top.rate(film, 2.5);
        top.awaitWithout(film);
        assertThat(browser.script(PLACES)).isEqualTo(places);
    }

    private ShownShelf opened(Screen screen, Browser browser) {
        someone.opens(browser.on(screen), "#/");
        return ShownShelf.top(browser);
    }

    private static void rateByKeys(int film, ShownShelf top, Browser browser) {
        focus(browser, film);
        browser.press("4");
        top.awaitWithout(film);
    }

    private static void focus(Browser browser, int film) {
        browser.script("arguments[0].focus()", ShownShelf.top(browser).stars(film));
    }

    private double stars(int film) {
        return Site.api()
                .get(someone.path("/prediction/" + film))
                .json()
                .path("rated")
                .asDouble(Double.NaN);
    }
}
