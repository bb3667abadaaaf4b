package io.marquee.web.films;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.web.browser.Accessibility;
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
class BrowseRatingIT {
    private static final String LIST = ".grid-films";

    /** The outline of what has the focus, and what would cut it off. */
    private static final String RING = """
            const { outlineStyle, maskImage } = getComputedStyle(document.activeElement);
            return [outlineStyle, maskImage];
            """;

    private final int user = Shown.joined();

    @ParameterizedTest
    @EnumSource
    void byMouseOrTouchAFilmIsRatedWhereItStands(Screen screen, Browser browser) {
        List<Integer> films = opened(screen, browser);
        int film = films.get(5);
        browser.clickAcross(card(film) + " .rating", 0.66).awaitText("#said", "Thanks! 3.5 stars");
        assertThat(said(film, "rating")).isEqualTo("3.5");
        assertThat(Shown.films(browser, LIST)).isEqualTo(films);
        assertThat(stars(browser, film)).isEqualTo("3.5");
        browser.reload();
        assertThat(stars(browser, film)).isEqualTo("3.5");
        browser.clickAcross(card(film) + " .rating", 0.66).awaitText("#said", "is taken back");
        assertThat(said(film, "rating")).isEqualTo("null");
    }

    @ParameterizedTest
    @EnumSource
    void whatASearchFindsIsRatedToo(Screen screen, Browser browser) {
        opened(screen, browser);
        browser.type("#query", "clockmaker");
        List<Integer> found = Shown.asked("/movie?query=clockmaker&size=48", "items");
        Shown.awaitFilms(browser, LIST, found);
        browser.clickAcross(card(found.get(0)) + " .rating", 0.97).awaitText("#said", "Thanks! 5 stars");
        assertThat(said(found.get(0), "rating")).isEqualTo("5.0");
        assertThat(Accessibility.violations(browser)).isEmpty();
    }

    @Test
    void byKeysAFilmIsRatedAndThatTakenBack(Browser browser) {
        int film = opened(Screen.DESKTOP, browser).get(1);
        browser.script("document.querySelector(arguments[0]).focus()", card(film) + " a");
        browser.press(Keys.TAB);
        assertThat(browser.script(RING)).as("the ring around the stars").isEqualTo(List.of("solid", "none"));
        browser.press("4").awaitText("#said", "Thanks! 4 stars");
        assertThat(said(film, "rating")).isEqualTo("4.0");
        Shown.undoByKeys(browser);
        Shown.awaitFocus(browser, card(film) + " .rating[aria-valuetext='not rated']");
        assertThat(said(film, "rating")).isEqualTo("null");
    }

    @ParameterizedTest
    @EnumSource
    void aFilmIsMarkedWhereItStands(Screen screen, Browser browser) {
        List<Integer> films = opened(screen, browser);
        int film = films.get(2);
        browser.click(card(film) + " .marks").click(".menu [data-mark=seen]").awaitText("#said", "you have seen it");
        assertThat(said(film, "seen")).isEqualTo("true");
        assertThat(Shown.films(browser, LIST)).isEqualTo(films);
        browser.clickNamed("Undo")
                .await("it is not seen", () -> said(film, "seen").equals("false"));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyRatesWhereNobodyIsWatching(Screen screen, Browser browser) {
        browser.on(screen).open("#/browse").find(LIST + " [data-movie]");
        assertThat(browser.all(".rating, .marks")).isEmpty();
    }

    /** The films that are shown. */
    private List<Integer> opened(Screen screen, Browser browser) {
        browser.on(screen).as(user).open("#/browse");
        List<Integer> films = Shown.asked("/movie?size=48", "items");
        Shown.awaitFilms(browser, LIST, films);
        return films;
    }

    private static String card(int film) {
        return LIST + " [data-movie='" + film + "']";
    }

    private static String stars(Browser browser, int film) {
        return browser.find(card(film) + " .rating").getDomAttribute("aria-valuenow");
    }

    private String said(int film, String property) {
        return Shown.answer("/user/" + user + "/movie/" + film).path(property).asText("null");
    }
}
