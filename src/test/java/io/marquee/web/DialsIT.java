package io.marquee.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.web.browser.Accessibility;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Layout;
import io.marquee.web.browser.Screen;
import io.marquee.web.browser.Site;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

@ExtendWith(InBrowser.class)
class DialsIT {
    private final Someone someone = Someone.ofTaste();

    @ParameterizedTest
    @EnumSource
    void eachDialGivesTheListThatTheApiTells(Screen screen, Browser browser) {
        ShownShelf top = tuned(screen, browser, "#/");
        assertThat(Accessibility.violations(browser)).isEmpty();
        assertThat(Layout.overflow(browser)).isEmpty();

        browser.find("#dial-diversity").sendKeys(Keys.END);
        awaitListOf(top, "diversity=1");
        browser.find("#dial-diversity").sendKeys(Keys.HOME);
        browser.find("#dial-novelty").sendKeys(Keys.END);
        awaitListOf(top, "novelty=1");
        browser.find("#dial-novelty").sendKeys(Keys.HOME);
        choose(browser, "#dial-from", "from 1990s");
        awaitListOf(top, "year=1990..");
        choose(browser, "#dial-to", "to 1990s");
        awaitListOf(top, "year=1990..1999");
        browser.click("[data-genre=Drama]");
        awaitListOf(top, "year=1990..1999&genre=Drama");
        browser.click("[data-genre=Drama]");
        awaitListOf(top, "year=1990..1999&genre=-Drama");
        press(browser, "pool", "all");
        awaitListOf(top, "year=1990..1999&genre=-Drama&cluster=all");
        press(browser, "order", "relevance");
        awaitListOf(top, "year=1990..1999&genre=-Drama&cluster=all&rank=relevance");
        assertThat(browser.route()).contains("from=1990", "to=1999", "genre=-Drama", "cluster=all", "rank=relevance");
        browser.clickNamed("Reset the dials");
        top.awaitMovies(untouched());
        assertThat(browser.route()).isEqualTo("#/");
    }

    @ParameterizedTest
    @EnumSource
    void aSharedAddressShowsTheSameList(Screen screen, Browser browser) {
        ShownShelf top = tuned(screen, browser, "#/?novelty=0.8&genre=-Comedy&from=1980");
        awaitListOf(top, "novelty=0.8&genre=-Comedy&year=1980..");
        browser.awaitText("#dials", total("novelty=0.8&genre=-Comedy&year=1980..") + " films fit.");
        int film = top.movies().get(0);
        top.rate(film, 4);
        top.awaitWithout(film);
        awaitListOf(top, "novelty=0.8&genre=-Comedy&year=1980..");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhereNothingFits(Screen screen, Browser browser) {
        ShownShelf top = tuned(screen, browser, "#/?genre=Western,Children,Horror");
        browser.awaitText("[data-shelf=top] .empty", "No film fits");
        assertThat(Accessibility.violations(browser)).isEmpty();
        browser.click("[data-shelf=top] .empty button");
        top.awaitMovies(untouched());
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrongWithAnAddress(Screen screen, Browser browser) {
        browser.console().expect("400");
        tuned(screen, browser, "#/?genre=Nonsense");
        browser.awaitText("#dials", "Nonsense");
        assertThat(ShownShelf.top(browser).movies()).isEqualTo(untouched());
    }

    private ShownShelf tuned(Screen screen, Browser browser, String route) {
        someone.opens(browser.on(screen), route);
        if (browser.find(".tune").getDomAttribute("aria-expanded").equals("false")) {
            browser.clickNamed("Tune");
        }
        browser.find("#dials [data-genre]");
        return ShownShelf.top(browser);
    }

    /** Chooses from a drop-down list. */
    static void choose(Browser browser, String css, String text) {
        browser.find(css).findElement(By.xpath("option[text()='" + text + "']")).click();
    }

    private static void press(Browser browser, String dial, String value) {
        browser.click("label:has([name=" + dial + "][value=" + value + "]) span");
    }

    private void awaitListOf(ShownShelf top, String query) {
        List<Integer> expected = Someone.movies(Site.api()
                .get(someone.path("/recommendation?top=24&" + query))
                .json()
                .path("predictions"));
        assertThat(expected).isNotEmpty().isNotEqualTo(untouched());
        top.awaitMovies(expected);
    }

    private int total(String query) {
        return someone.asked("/recommendation?" + query).path("total").intValue();
    }

    private List<Integer> untouched() {
        return Someone.movies(
                someone.asked("/shelves?size=12").path("shelves").path(0).path("movies"));
    }
}
