package io.marquee.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.web.browser.Accessibility;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Screen;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When the server is away or slow. */
@ExtendWith(InBrowser.class)
class WithoutServerIT {
    private static final Duration SLOW = Duration.ofSeconds(2);

    @ParameterizedTest
    @EnumSource
    void anUnreachableServerIsSaidAndThePageRecoversByItself(Screen screen, Browser browser) {
        browser.on(screen).open("#/data").network().offline();
        browser.console().expect("ERR_INTERNET_DISCONNECTED");
        browser.script("location.hash = '#/api'");
        browser.awaitText("main [role=alert]", "The server cannot be reached").awaitText("#connection", "Trying again");
        assertThat(Accessibility.violations(browser)).isEmpty();
        browser.network().normal();
        browser.await("the view by itself", () -> browser.all("main .failure").isEmpty())
                .settled();
        assertThat(browser.find("#main h1").getText()).isNotBlank();
        assertThat(browser.text("body")).doesNotContain("Trying again");
    }

    @Test
    void whatTakesItsTimeIsStoodInForAtOnce(Browser browser) {
        browser.open("#/data").network().slow(SLOW);
        browser.clickNamed("API explorer");
        browser.find("main [aria-busy=true], main .waiting");
        browser.settled().find("main h1");
    }
}
