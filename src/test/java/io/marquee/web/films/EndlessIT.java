package io.marquee.web.films;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.web.browser.Browser;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Screen;
import io.marquee.web.browser.Site;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(InBrowser.class)
class EndlessIT {
    private static final String LIST = ".grid-films";

    /** Has the answers of a path come half a second later. */
    private static final String LATE = """
            const asked = window.fetch;
            window.fetch = async (where, options) => {
              if (String(where).startsWith('%s')) {
                await new Promise(done => setTimeout(done, 500));
              }
              return asked(where, options);
            };
            """;

    /** Goes back and, as soon as the page of before is waited for, forth. */
    private static final String TURN_ROUND = """
            return new Promise(done => {
              new MutationObserver((changes, watcher) => {
                if (document.querySelector('main > .waiting')) {
                  watcher.disconnect();
                  history.forward();
                  done();
                }
              }).observe(document.getElementById('main'), { childList: true });
              history.back();
            });
            """;

    @ParameterizedTest
    @EnumSource
    void goesOnUntilTheLastFilmWithoutDoubles(Screen screen, Browser browser) {
        browser.on(screen).open("#/browse");
        assertThat(Shown.films(browser, LIST)).hasSizeLessThan(Site.MOVIES);
        goOnTo(Site.MOVIES, browser);
        assertThat(Shown.films(browser, LIST)).doesNotHaveDuplicates().hasSize(Site.MOVIES);
        assertThat(browser.all("button.more").get(0).isDisplayed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void goesOnByKeyboardFromTheFirstNewFilm(Screen screen, Browser browser) {
        browser.on(screen).open("#/browse");
        browser.script("window.IntersectionObserver = class { observe() {} disconnect() {} }");
        choose(browser);
        List<Integer> first = Shown.films(browser, LIST);
        browser.script("document.querySelector('button.more').focus()");
        browser.press("\n").await("more films", () -> Shown.films(browser, LIST).size() > first.size());
        String next = "#/movie/" + Shown.films(browser, LIST).get(first.size());
        browser.await(
                "the focus on the first new film",
                () -> next.equals(browser.focused().getDomAttribute("href")));
    }

    private static void choose(Browser browser) {
        Shown.choose(browser, "#sort", "title");
        Shown.awaitFilms(browser, LIST, Shown.asked("/movie?sort=title&size=48", "items"));
    }

    @ParameterizedTest
    @EnumSource
    void leadsBackToTheFilmWhereOneLeftThoughTheGenresAboveComeLate(Screen screen, Browser browser) {
        browser.on(screen).first(LATE.formatted("/analytics/genres")).open("#/browse?sort=title");
        String film = farDown(browser);
        Object top = top(browser, film);
        leave(film, browser).back();
        assertThat(browser.all(".browse-genres button"))
                .as("genres, with the films")
                .isNotEmpty();
        awaitAt(top, film, browser);
        assertThat(Shown.films(browser, LIST)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(90);
    }

    @ParameterizedTest
    @EnumSource
    void leadsBackThereThoughOneTurnedRoundOnTheWay(Screen screen, Browser browser) {
        browser.on(screen).first(LATE.formatted("/movie?")).open("#/browse?sort=title");
        String film = farDown(browser);
        Object top = top(browser, film);
        leave(film, browser).script(TURN_ROUND);
        browser.await("the film", () -> browser.route().startsWith("#/movie/"))
                .settled()
                .back();
        awaitAt(top, film, browser);
    }

    private static String farDown(Browser browser) {
        goOnTo(90, browser);
        String film = LIST + " [data-movie='" + Shown.films(browser, LIST).get(70) + "'] a";
        browser.script("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", film);
        return film;
    }

    private static Browser leave(String film, Browser browser) {
        return browser.click(film)
                .await("the film", () -> browser.route().startsWith("#/movie/"))
                .settled();
    }

    private static void awaitAt(Object top, String film, Browser browser) {
        browser.await("the film at its old place, " + top, () -> top.equals(top(browser, film)));
    }

    @ParameterizedTest
    @EnumSource
    void startsAtTheTopWhenOneComesByALink(Screen screen, Browser browser) {
        browser.on(screen).open("#/browse");
        goOnTo(90, browser);
        browser.clickNamed("Data").awaitText("h1", "data").clickNamed("Browse").awaitText("h1", "Browse");
        assertThat(browser.settled().script("return scrollY")).isEqualTo(0L);
    }

    private static void goOnTo(int films, Browser browser) {
        browser.await(films + " films", () -> {
            browser.script("window.scrollTo(0, document.body.scrollHeight)");
            return Shown.films(browser, LIST).size() >= films;
        });
    }

    private static Object top(Browser browser, String css) {
        return browser.script(
                "const film = document.querySelector(arguments[0]); return film && Math.round(film.getBoundingClientRect().top)",
                css);
    }
}
