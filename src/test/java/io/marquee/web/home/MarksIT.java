package io.marquee.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.web.browser.Accessibility;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

@ExtendWith(InBrowser.class)
class MarksIT {
    private final Someone someone = Someone.ofTaste();

    @ParameterizedTest
    @CsvSource({"DESKTOP, seen", "PHONE, seen", "DESKTOP, not-interested", "PHONE, not-interested"})
    void aMarkTakesTheFilmOffTheShelfAndUndoBringsItBack(Screen screen, String mark, Browser browser) {
        ShownShelf top = opened(screen, browser);
        int film = top.movies().get(1);
        top.mark(film, mark);
        top.awaitWithout(film);
        assertThat(Someone.movies(someone.asked("/" + mark).path("items"))).containsExactly(film);
        browser.clickNamed("Undo");
        top.awaitWith(film);
        assertThat(Someone.movies(someone.asked("/" + mark).path("items"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theWatchListKeepsTheFilmAndKnowsIt(Screen screen, Browser browser) {
        ShownShelf top = opened(screen, browser);
        int film = top.movies().get(0);
        top.mark(film, "watch-list");
        browser.awaitText("#said", "is on your watch list");
        assertThat(Someone.movies(someone.asked("/watch-list").path("items"))).containsExactly(film);
        assertThat(top.movies()).contains(film);
        top.openMarks(film);
        assertThat(browser.texts(".menu button")).contains("Take off my watch list", "Seen it", "Not interested");
        browser.click(".menu [data-mark=watch-list]").awaitText("#said", "is taken off");
        assertThat(Someone.movies(someone.asked("/watch-list").path("items"))).isEmpty();
    }

    @Test
    void byKeysTheMenuOpensWalksAndGivesTheFocusOn(Browser browser) {
        ShownShelf top = opened(Screen.DESKTOP, browser);
        int film = top.movies().get(0);
        browser.script("arguments[0].focus()", top.stars(film));
        browser.press(Keys.TAB).press(Keys.ENTER).find(".menu");
        browser.await(
                "the menu has the focus", () -> browser.focused().getText().equals("Put on my watch list"));
        assertThat(Accessibility.violations(browser)).isEmpty();
        browser.press(Keys.ESCAPE).await("no menu", () -> browser.all(".menu").isEmpty());
        assertThat(browser.focused().getAccessibleName()).startsWith("More about");
        browser.press(Keys.ENTER).find(".menu");
        browser.press(Keys.ARROW_DOWN).press(Keys.ENTER);
        top.awaitWithout(film);
        assertThat(Someone.movies(someone.asked("/seen").path("items"))).containsExactly(film);
        browser.await(
                "the next film's menu has the focus",
                () -> "marks".equals(browser.focused().getDomAttribute("class").replaceAll(".* ", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen", "not-interested", "watch-list"})
    void byKeysUndoGivesTheFocusBackToTheFilm(String mark, Browser browser) {
        ShownShelf top = opened(Screen.DESKTOP, browser);
        int film = top.movies().get(1);
        top.mark(film, mark);
        browser.named("Undo");
        Someone.undoByKeys(browser);
        browser.await(
                "the focus on the film's marks",
                () -> top.movies().contains(film) && browser.focused().equals(top.marks(film)));
    }

    private ShownShelf opened(Screen screen, Browser browser) {
        someone.opens(browser.on(screen), "#/");
        return ShownShelf.top(browser);
    }
}
