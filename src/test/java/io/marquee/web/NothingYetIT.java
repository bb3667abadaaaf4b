package io.marquee.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.api.SampleApi;
import io.marquee.web.browser.Accessibility;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Layout;
import io.marquee.web.browser.Screen;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A server that nothing is published on yet. */
@ExtendWith(InBrowser.class)
class NothingYetIT {
    private static SampleApi api;

    @BeforeAll
    static void start() {
        api = SampleApi.empty();
    }

    @AfterAll
    static void close() {
        api.close();
    }

    static List<Views.View> everyView() {
        return Views.all();
    }

    @ParameterizedTest
    @MethodSource("everyView")
    void everyViewSaysSoOrWorks(Views.View view, Browser browser) {
        browser.console().allow("503");
        browser.console().allow("404");
        browser.at(api).on(Screen.PHONE).open(view.route(api));
        assertThat(browser.text("main")).isNotBlank().doesNotContain("undefined", "TypeError", "null");
        assertThat(Accessibility.violations(browser)).isEqualTo(List.of());
        assertThat(Layout.overflow(browser)).isEqualTo(List.of());
    }

    @Test
    void whatIsPublishedThenIsShownOnTryingAgain(Browser browser) {
        browser.console().allow("503");
        try (SampleApi own = SampleApi.empty()) {
            browser.at(own).open("#/movie/1");
            assertThat(browser.text("main")).contains("published");
            own.publish(1);
            browser.clickNamed("Try again").awaitText("h1", "Toy Story");
        }
    }
}
