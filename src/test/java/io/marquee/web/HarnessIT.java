package io.marquee.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.web.browser.Accessibility;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Layout;
import io.marquee.web.browser.Screen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(InBrowser.class)
class HarnessIT {
    @ParameterizedTest
    @EnumSource
    void opens(Screen screen, Browser browser) {
        browser.on(screen).open("");
        assertThat(browser.title()).startsWith("Marquee");
        assertThat(browser.script("return [innerWidth, matchMedia('(hover: none)').matches]")
                        .toString())
                .isEqualTo("[" + screen.width() + ", " + (screen == Screen.PHONE) + "]");
        assertThat(Accessibility.violations(browser)).isEmpty();
        assertThat(Layout.overflow(browser)).isEmpty();
    }
}
