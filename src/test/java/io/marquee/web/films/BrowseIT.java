package io.marquee.web.films;

import static io.marquee.web.films.Shown.asked;
import static io.marquee.web.films.Shown.awaitFilms;
import static io.marquee.web.films.Shown.choose;
import static io.marquee.web.films.Shown.films;
import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.web.browser.Browser;
import io.marquee.web.browser.Digits;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Screen;
import io.marquee.web.browser.Site;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(InBrowser.class)
class BrowseIT {
    private static final String LIST = ".grid-films";

    @ParameterizedTest
    @EnumSource
    void findsAsOneTypes(Screen screen, Browser browser) {
        browser.on(screen).open("#/browse");
        awaitFilms(browser, LIST, asked("/movie?size=48", "items"));
        assertThat(browser.text(".found")).isEqualTo(Site.MOVIES + " films");
        browser.type("#query", "clockmaker");
        List<Integer> found = asked("/movie?query=clockmaker&size=48", "items");
        awaitFilms(browser, LIST, found);
        assertThat(browser.text(".found")).isEqualTo(found.size() + " films for “clockmaker”");
        assertThat(browser.route()).isEqualTo("#/browse?query=clockmaker");
        assertThat(browser.title()).contains("clockmaker");
    }

    @ParameterizedTest
    @EnumSource
    void findsWhatIsMistyped(Screen screen, Browser browser) {
        browser.on(screen).open("#/browse").type("#query", "horizn of bombya");
        browser.awaitText(".found", "Nothing is called “horizn of bombya”");
        assertThat(films(browser, LIST)).contains(3).isEqualTo(asked("/movie?query=horizn+of+bombya&size=48", "items"));
    }

    @ParameterizedTest
    @EnumSource
    void filtersAndOrdersAsTheApiDoes(Screen screen, Browser browser) {
        browser.on(screen).open("#/browse").click("[data-genre=Drama]");
        browser.click("[data-genre=Comedy]").awaitText("[data-genre=Comedy]", "wanted");
        browser.click("[data-genre=Comedy]").type("#from", "1990").type("#to", "1999");
        choose(browser, "#sort", "mean");
        List<Integer> wanted =
                asked("/movie?genre=Drama,-Comedy&year=1990..1999&minRatings=10&sort=mean&size=48", "items");
        assertThat(wanted).hasSizeGreaterThan(1);
        awaitFilms(browser, LIST, wanted);
        assertThat(browser.text(".found")).endsWith("with 10 ratings or more");
        browser.reload();
        awaitFilms(browser, LIST, wanted);
        assertThat(browser.find("#from").getDomProperty("value")).isEqualTo("1990");
        browser.awaitText("[data-genre=Comedy]", "left out");
    }

    @ParameterizedTest
    @EnumSource
    void putsFirstWhatIsBestForTheViewer(Screen screen, Browser browser) {
        browser.on(screen).as(7).open("#/browse");
        choose(browser, "#sort", "predicted");
        String best = "/user/7/recommendation?top=48&cluster=all&rank=stars";
        awaitFilms(browser, LIST, asked(best, "predictions"));
        double stars = Shown.answer(best).at("/predictions/0/predictedRating").asDouble();
        assertThat(browser.text(LIST + " .film-predicted")).contains(Digits.fixed(stars, 1));
    }

    @ParameterizedTest
    @EnumSource
    void showsAWayOutWhereNothingFits(Screen screen, Browser browser) {
        browser.on(screen).open("#/browse?query=zzzzzz&genre=Drama");
        browser.awaitText("main", "No film fits");
        assertThat(browser.text(".found")).isEqualTo("0 films");
        browser.clickNamed("Any title");
        awaitFilms(browser, LIST, asked("/movie?genre=Drama&size=48", "items"));
        assertThat(browser.find("#query").getDomProperty("value")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatCannotBeAskedAndStartsAfresh(Screen screen, Browser browser) {
        browser.console().expect("400");
        browser.on(screen).open("#/browse?genre=%3Cscript%3Ealert(1)%3C/script%3E&from=1990");
        browser.awaitText("main", "That cannot be asked");
        assertThat(browser.text("main")).contains("<script>alert(1)</script>");
        browser.clickNamed("Start afresh").awaitText(".found", Site.MOVIES + " films");
        assertThat(browser.route()).isEqualTo("#/browse");
        assertThat(browser.find("#from").getDomProperty("value")).isEmpty();
    }
}
