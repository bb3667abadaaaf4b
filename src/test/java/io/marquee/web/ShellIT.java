package io.marquee.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.web.browser.Accessibility;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Layout;
import io.marquee.web.browser.Screen;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** What stays the same around every view. */
@ExtendWith(InBrowser.class)
class ShellIT {
    private static final String CAME = """
            return performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/views/similarity.js'));
            """;

    @ParameterizedTest
    @EnumSource
    void theScreenIsTheOneAskedFor(Screen screen, Browser browser) {
        browser.on(screen).open("#/data");
        assertThat(browser.script("return innerWidth")).isEqualTo((long) screen.width());
        assertThat(browser.script("return matchMedia('(hover: none)').matches")).isEqualTo(screen == Screen.PHONE);
        assertThat(browser.script("return matchMedia('(pointer: coarse)').matches"))
                .isEqualTo(screen == Screen.PHONE);
    }

    @Test
    void theFirstTabStopSkipsToTheContent(Browser browser) {
        browser.open("#/data").press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Skip to the content");
        browser.press(Keys.ENTER);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("main");
        assertThat(browser.route()).as("the view stays").isEqualTo("#/data");
    }

    @Test
    void everyTabIsReachedByKeyboard(Browser browser) {
        for (String name : new String[] {"Home", "Data"}) {
            browser.open("#/").named(name).sendKeys(Keys.ENTER);
            browser.await(
                            "the tab " + name,
                            () -> browser.texts(".tabs [aria-current=page]").contains(name))
                    .settled();
        }
    }

    @Test
    void aNewViewTakesTheFocusToItsHeadingAndNamesTheTab(Browser browser) {
        browser.open("#/").clickNamed("Data").settled();
        assertThat(browser.focused().getTagName()).isEqualTo("h1");
        assertThat(browser.focused().getText()).isEqualTo(browser.text("h1"));
        assertThat(browser.title()).isEqualTo("Data · Marquee");
    }

    @Test
    void theBackButtonReturns(Browser browser) {
        browser.open("#/").clickNamed("Data").settled().back();
        assertThat(browser.title()).isEqualTo("Home · Marquee");
        assertThat(browser.texts(".tabs [aria-current=page]")).containsExactly("Home");
    }

    @Test
    void aViewThatComesWhenAnotherIsShownChangesNothing(Browser browser) {
        browser.open("#/data").network().slow(Duration.ofSeconds(1));
        browser.script("location.hash = '#/similarity'");
        browser.script("location.hash = '#/nowhere'");
        browser.await("the module of the view that was left", () -> (Boolean) browser.script(CAME));
        assertThat(browser.text("main")).contains("Nothing is here");
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownAddressIsSaidAndLeadsHome(Screen screen, Browser browser) {
        browser.on(screen).open("#/nowhere");
        assertThat(browser.title()).isEqualTo("Not found · Marquee");
        assertThat(browser.text("main [role=alert]")).contains("Nothing is here");
        assertThat(Accessibility.violations(browser)).isEmpty();
        assertThat(Layout.overflow(browser)).isEmpty();
        browser.clickNamed("Go to the first page").settled();
        assertThat(browser.title()).isEqualTo("Home · Marquee");
    }

    @Test
    void whoIsWatchingIsForgottenByTheNextTest(Browser browser) {
        assertThat(browser.open("#/data").script("return localStorage.length")).isEqualTo(0L);
        browser.script("localStorage.setItem('viewer', '7')");
        browser.reload();
        assertThat(browser.text("#who")).isEqualTo("User 7");
    }

    @Test
    void theConsoleIsListenedTo(Browser browser) {
        browser.open("#/data").script("console.warn('a loose screw')");
        browser.console().expect("a loose screw");
    }
}
