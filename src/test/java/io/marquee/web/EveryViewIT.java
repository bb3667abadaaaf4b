package io.marquee.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.web.browser.Accessibility;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Layout;
import io.marquee.web.browser.Scheme;
import io.marquee.web.browser.Screen;
import io.marquee.web.browser.Site;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every view, to a user with ratings and to nobody yet, on both screens, in the dark and in the light. */
@ExtendWith(InBrowser.class)
class EveryViewIT {
    private static final int USER = 7;

    static Stream<Arguments> everywhere() {
        return Views.all().stream()
                .flatMap(view -> Stream.of(Screen.values()).map(screen -> Arguments.of(view, screen)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void isAccessibleAndFitsTheScreen(Views.View view, Screen screen, Browser browser) {
        browser.on(screen).as(USER).open(view.route(Site.api()));
        checkIn(Scheme.DARK, browser);
        checkIn(Scheme.LIGHT, browser);
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void isAccessibleToNobodyYet(Views.View view, Screen screen, Browser browser) {
        browser.on(screen).open(view.route(Site.api()));
        checkIn(Scheme.DARK, browser);
    }

    private static void checkIn(Scheme scheme, Browser browser) {
        browser.prefers(scheme).settled();
        assertThat(browser.all("main .failure")).as("errors in the view").isEmpty();
        assertThat(browser.texts("main h1"))
                .as("headings of the first level")
                .hasSize(1)
                .doesNotContain("");
        assertThat(Accessibility.violations(browser)).as("in " + scheme).isEqualTo(List.of());
        assertThat(Layout.overflow(browser)).isEqualTo(List.of());
    }
}
