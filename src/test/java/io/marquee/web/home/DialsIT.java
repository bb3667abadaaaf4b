package io.marquee.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.web.browser.Accessibility;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.Digits;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Layout;
import io.marquee.web.browser.Screen;
import java.util.List;
import java.util.stream.StreamSupport;
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
        top.awaitOwn(someone);
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
    void theFilmsOfATunedListTellWhereTheStarsWillLie(Screen screen, Browser browser) {
        ShownShelf top = tuned(screen, browser, "#/?novelty=0.3&rank=relevance");
        awaitListOf(top, "novelty=0.3&rank=relevance");
        JsonNode told = top.asked(someone.path("/recommendation?top=24&novelty=0.3&rank=relevance"))
                .path("predictions");
        assertThat(top.predicted()).isEqualTo(predicted(told));
        JsonNode best = told.path(0);
        JsonNode alone = top.asked(someone.path("/prediction/" + best.path("movieId") + "?"));
        assertThat(best.path("predictedRating")).isEqualTo(alone.path("predictedRating"));
        assertThat(best.at("/interval/lower")).isEqualTo(alone.at("/interval/lower"));
        assertThat(best.at("/interval/upper")).isEqualTo(alone.at("/interval/upper"));
    }

    private static List<String> predicted(JsonNode movies) {
        return StreamSupport.stream(movies.spliterator(), false)
                .map(movie -> "★ Predicted stars: %s probably %s–%s"
                        .formatted(
                                stars(movie.path("predictedRating")),
                                stars(movie.at("/interval/lower")),
                                stars(movie.at("/interval/upper"))))
                .toList();
    }

    private static String stars(JsonNode number) {
        return Digits.fixed(number.doubleValue(), 1);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhereNothingFits(Screen screen, Browser browser) {
        ShownShelf top = tuned(screen, browser, "#/?genre=Western,Children,Horror");
        browser.awaitText("[data-shelf=top] .empty", "No film fits");
        assertThat(Accessibility.violations(browser)).isEmpty();
        browser.click("[data-shelf=top] .empty button");
        top.awaitOwn(someone);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrongWithAnAddress(Screen screen, Browser browser) {
        browser.console().expect("400");
        tuned(screen, browser, "#/?genre=Nonsense");
        browser.awaitText("#dials", "Nonsense");
        ShownShelf.top(browser).awaitOwn(someone);
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
        top.awaitAnswer(someone.path("/recommendation?top=24&" + query), answer -> answer.path("predictions"));
        assertThat(top.movies()).hasSizeGreaterThan(1);
    }

    private int total(String query) {
        return someone.asked("/recommendation?" + query).path("total").intValue();
    }
}
