package io.marquee.web.films;

import static io.marquee.web.films.Shown.awaitFilms;
import static io.marquee.web.films.Shown.films;
import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.web.browser.Accessibility;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Layout;
import io.marquee.web.browser.Screen;
import io.marquee.web.browser.Site;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(InBrowser.class)
class BrowseIT {
    private static final String LIST = ".grid-films";

    @ParameterizedTest
    @EnumSource
    void listsAllFilmsTheMostRatedFirst(Screen screen, Browser browser) {
        browser.on(screen).open("#/browse");
        awaitFilms(browser, LIST, films("/movie?sort=popularity&size=48", "items"));
        assertThat(browser.text(".found")).isEqualTo("24 films");
        assertThat(Accessibility.violations(browser)).isEmpty();
        assertThat(Layout.overflow(browser)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findsAsOneTypes(Screen screen, Browser browser) {
        browser.on(screen).open("#/browse").type("#query", "toy");
        awaitFilms(browser, LIST, films("/movie?query=toy", "items"));
        assertThat(films(browser, LIST)).contains(1, 3114);
        assertThat(browser.route()).isEqualTo("#/browse?query=toy");
        assertThat(browser.title()).contains("toy");
        browser.press(" stroy 2");
        browser.awaitText(".found", "Nothing is called “toy stroy 2”");
        assertThat(films(browser, LIST))
                .first()
                .isEqualTo(3114)
                .isEqualTo(films("/movie?query=toy+stroy+2", "items").get(0));
    }

    @ParameterizedTest
    @EnumSource
    void filtersAndOrdersAsTheApiDoes(Screen screen, Browser browser) {
        browser.on(screen)
                .open("#/browse")
                .clickNamed("Crime")
                .clickNamed("Comedy")
                .clickNamed("Comedy, wanted");
        browser.type("#from", "1990").type("#to", "1999").click("#sort option[value=mean]");
        awaitFilms(browser, LIST, films("/movie?genre=Crime,-Comedy&year=1990..1999&sort=mean", "items"));
        assertThat(films(browser, LIST)).isNotEmpty().doesNotContain(296, 858, 58559);
        assertThat(browser.reload().find("#from").getDomProperty("value")).isEqualTo("1990");
        awaitFilms(browser, LIST, films("/movie?genre=Crime,-Comedy&year=1990..1999&sort=mean", "items"));
        assertThat(browser.named("Comedy, left out").isDisplayed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void putsFirstWhatIsBestForTheViewer(Screen screen, Browser browser) {
        Shown.as(7, browser.on(screen), "#/browse").click("#sort option[value=predicted]");
        awaitFilms(browser, LIST, films("/user/7/recommendation?top=48&cluster=all&rank=stars", "predictions"));
        assertThat(films(browser, LIST)).hasSizeGreaterThan(3);
        double best = Shown.answer("/user/7/recommendation?top=1&cluster=all&rank=stars")
                .at("/predictions/0/predictedRating")
                .asDouble();
        assertThat(browser.text(LIST + " .film-predicted")).contains("%.1f".formatted(best));
    }

    @ParameterizedTest
    @EnumSource
    void showsAWayOutWhereNothingFits(Screen screen, Browser browser) {
        browser.on(screen).open("#/browse?query=zzzzzz&genre=Crime");
        browser.awaitText("main", "No film fits");
        assertThat(browser.text(".found")).isEqualTo("0 films");
        assertThat(Accessibility.violations(browser)).isEmpty();
        browser.clickNamed("Any title");
        awaitFilms(browser, LIST, films("/movie?genre=Crime", "items"));
        assertThat(browser.find("#query").getDomProperty("value")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatCannotBeAskedAndStartsAfresh(Screen screen, Browser browser) {
        browser.console().expect("400");
        browser.on(screen).open("#/browse?genre=%3Cscript%3Ealert(1)%3C/script%3E&from=1990");
        browser.awaitText("main", "That cannot be asked");
        assertThat(browser.text("main")).contains("<script>alert(1)</script>");
        browser.clickNamed("Start afresh");
        browser.awaitText(".found", "24 films");
        assertThat(browser.route()).isEqualTo("#/browse");
        assertThat(browser.find("#from").getDomProperty("value")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void opensAFilmAndComesBack(Screen screen, Browser browser) {
        browser.on(screen).open("#/browse?query=toy");
        browser.click("[data-movie='3114'] a").awaitText("h1", "Toy Story 2");
        browser.back();
        awaitFilms(browser, LIST, films("/movie?query=toy", "items"));
        assertThat(browser.find("#query").getDomProperty("value")).isEqualTo("toy");
        assertThat(Site.api().get("/movie?query=toy").json().path("total").asInt())
                .isEqualTo(films(browser, LIST).size());
    }
}
