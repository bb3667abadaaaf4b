package io.marquee.web.films;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.api.SampleApi;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Screen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(InBrowser.class)
class PosterIT {
    private static final String GENRES = """
            const genres = ['Action', 'Adventure', 'Animation', 'Children', 'Comedy', 'Crime', 'Documentary', 'Drama', 'Fantasy',
              'Film-Noir', 'Horror', 'IMAX', 'Musical', 'Mystery', 'Romance', 'Sci-Fi', 'Thriller', 'War', 'Western', 'none'];
            """;

    /** Has pictures of this server stand for TMDB's, which no test may ask. */
    private static final String OWN_PICTURES = """
            const ask = window.fetch;
            window.fetch = (where, ...how) => String(where).endsWith('/web/settings.json')
              ? Promise.resolve(Response.json({ pictures: '/web/marquee.svg?of=' })) : ask(where, ...how);
            """;

    private static final String TOY_STORY = "[data-movie='1'] .poster img[src$='/rhIRbceoE9lR4veEXuwCC2wARtG.jpg']";

    @ParameterizedTest
    @EnumSource
    void picturesLieOverTheDrawingsOnEveryCard(Screen screen, Browser browser) {
        try (SampleApi api = SampleApi.pictured()) {
            int user = api.send("POST", "/user").json().path("userId").intValue();
            browser.at(api).on(screen).first(OWN_PICTURES).as(user);
            for (String view : List.of("#/", "#/?diversity=0.5", "#/browse?query=toy", "#/movie/3114", "#/movie/1")) {
                browser.open(view).find(TOY_STORY);
                assertThat(browser.all(".poster img")).as(view).hasSameSizeAs(browser.all(TOY_STORY));
                assertThat(browser.all(".poster").size())
                        .as(view)
                        .isEqualTo(browser.all(".poster > svg").size());
            }
            api.send("PUT", "/user/" + user + "/seen/1");
            browser.open("#/mine?list=seen").find(TOY_STORY);
        }
    }

    @Test
    void everyTitleCanBeRead(Browser browser) {
        Object least = browser.open("#/data").script(promised("""
                        const [{ palette }, { contrast }] = await Promise.all(
                          ['palettes', 'colours'].map(name => import(`/web/parts/posters/${name}.js`)));
                        let least = 21;
                        for (const genre of genres) for (const year of [null, 1925, 1945, 1970, 1995, 2018]) for (let tone = 0; tone < 12; tone++) {
                          const { paper, ink } = palette(genre, undefined, year, tone);
                          least = Math.min(least, contrast(paper, ink));
                        }
                        return least;
                        """));
        assertThat(((Number) least).doubleValue()).isGreaterThanOrEqualTo(4.5).isLessThan(21);
    }

    @Test
    void aFilmHasOnePosterAndGenresHaveTheirOwn(Browser browser) {
        Object[] drawings = drawings(browser, "'Jaws'");
        assertThat(drawings).hasSize(20).doesNotHaveDuplicates().isEqualTo(drawings(browser, "'Jaws'"));
    }

    @Test
    void noTitleIsTooLong(Browser browser) {
        for (String title :
                List.of("'Supercalifragilisticexpialidocious '.repeat(14)", "'W'.repeat(500)", "'\\u202e<b>x'")) {
            drawings(browser, title);
            assertThat(browser.script("""
                            return [...document.querySelectorAll('#posters .poster')].filter(poster => {
                              const outer = poster.getBoundingClientRect();
                              const type = poster.querySelector('.poster-type').getBoundingClientRect();
                              return type.height > outer.height * 0.62 || poster.scrollWidth > outer.width + 1
                                || poster.querySelectorAll('*').length > 12 || poster.querySelector('b');
                            }).length
                            """)).isEqualTo(0L);
        }
    }

    /** What is drawn for a film of each genre. */
    private static Object[] drawings(Browser browser, String title) {
        return ((List<?>) browser.open("#/data").script(promised("""
                                const { poster } = await import('/web/parts/poster.js');
                                const box = document.createElement('div');
                                box.id = 'posters';
                                box.className = 'grid-films';
                                document.querySelector('main').prepend(box);
                                box.append(...genres.map((genre, at) => poster({ movieId: 318, title: %s, year: 1994, genres: [genre] })));
                                return [...box.children].map(made => made.querySelector('svg').outerHTML);
                                """.formatted(title)))).toArray();
    }

    private static String promised(String source) {
        return "return (async () => {" + GENRES + source + "})()";
    }
}
