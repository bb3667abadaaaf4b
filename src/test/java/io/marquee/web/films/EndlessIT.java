package io.marquee.web.films;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.api.SampleApi;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Screen;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(InBrowser.class)
class EndlessIT {
    private static final String LIST = ".grid-films";
    private static SampleApi api;

    @BeforeAll
    static void publish() {
        api = SampleApi.published(ManyFilms.dataset());
    }

    @AfterAll
    static void close() {
        api.close();
    }

    @ParameterizedTest
    @EnumSource
    void goesOnUntilTheLastFilmWithoutDoubles(Screen screen, Browser browser) {
        browser.on(screen).at(api).open("#/browse");
        assertThat(browser.text(".found")).isEqualTo(ManyFilms.FILMS + " films");
        assertThat(Shown.films(browser, LIST)).hasSizeLessThan(ManyFilms.FILMS);
        while (Shown.films(browser, LIST).size() < ManyFilms.FILMS) {
            goOn(browser);
        }
        assertThat(Shown.films(browser, LIST)).doesNotHaveDuplicates().hasSize(ManyFilms.FILMS);
        assertThat(browser.find("button.more").isDisplayed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void goesOnByKeyboardFromTheFirstNewFilm(Screen screen, Browser browser) {
        browser.on(screen).at(api).open("#/browse");
        browser.script("window.IntersectionObserver = class { observe() {} disconnect() {} }");
        browser.type("#query", "film").awaitText(".found", "for “film”");
        List<Integer> first = Shown.films(browser, LIST);
        browser.script("document.querySelector('button.more').focus()");
        browser.press("\n").await("more films", () -> Shown.films(browser, LIST).size() > first.size());
        int next = Shown.films(browser, LIST).get(first.size());
        browser.await(
                "the focus on the first new film",
                () -> browser.focused().getDomProperty("href").endsWith("#/movie/" + next));
    }

    @ParameterizedTest
    @EnumSource
    void leadsBackToTheFilmWhereOneLeft(Screen screen, Browser browser) {
        browser.on(screen).at(api).open("#/browse?sort=title");
        while (Shown.films(browser, LIST).size() < 90) {
            goOn(browser);
        }
        int far = Shown.films(browser, LIST).get(70);
        String film = "[data-movie='" + far + "']";
        browser.script("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", film);
        Object top = top(browser, film);
        browser.click(film + " a").awaitText("h1", "Film number " + far).back();
        browser.await("the film at its old place", () -> top.equals(top(browser, film)));
        assertThat(Shown.films(browser, LIST)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(90);
    }

    /** Another page of the history starts at its top. */
    @ParameterizedTest
    @EnumSource
    void startsAtTheTopByALink(Screen screen, Browser browser) {
        browser.on(screen).at(api).open("#/browse");
        goOn(browser);
        browser.click(".tabs a[href='#/data']").settled().awaitText("h1", "data");
        browser.click(".tabs a[href='#/browse']").awaitText("h1", "Browse");
        assertThat(browser.script("return scrollY")).isEqualTo(0L);
    }

    private static void goOn(Browser browser) {
        int before = Shown.films(browser, LIST).size();
        browser.script("window.scrollTo(0, document.body.scrollHeight)");
        browser.await(
                "more films than " + before, () -> Shown.films(browser, LIST).size() > before);
    }

    private static Object top(Browser browser, String css) {
        return browser.script(
                "const film = document.querySelector(arguments[0]); return film && Math.round(film.getBoundingClientRect().top)",
                css);
    }
}
