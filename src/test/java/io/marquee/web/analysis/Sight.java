package io.marquee.web.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.web.browser.Accessibility;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.Layout;
import io.marquee.web.browser.Scheme;

/** What must hold for whatever is shown. */
final class Sight {
    private Sight() {}

    /** No rule of accessibility is broken in either scheme, and nothing sticks out of the screen. */
    static void isGood(Browser browser) {
        for (Scheme scheme : Scheme.values()) {
            browser.prefers(scheme);
            assertThat(Accessibility.violations(browser)).as("in %s", scheme).isEmpty();
        }
        assertThat(Layout.overflow(browser)).isEmpty();
    }
}
