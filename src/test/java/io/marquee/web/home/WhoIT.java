package io.marquee.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.web.browser.Accessibility;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Screen;
import io.marquee.web.browser.Site;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

@ExtendWith(InBrowser.class)
class WhoIT {
    @ParameterizedTest
    @EnumSource
    void picksAUserAndKeepsThem(Screen screen, Browser browser) {
        asked(browser.on(screen));
        assertThat(Accessibility.violations(browser)).isEmpty();
        browser.type("#who-id", "7").press(Keys.ENTER);
        browser.awaitText("#who", "User 7").awaitText(".masthead", "For user 7");
        assertThat(browser.texts(".shelf h2")).contains("Top for you");
        browser.reload();
        assertThat(browser.text("#who")).isEqualTo("User 7");
    }

    @ParameterizedTest
    @EnumSource
    void saysInPlaceWhomItDoesNotKnow(Screen screen, Browser browser) {
        browser.console().expect("404");
        asked(browser.on(screen)).type("#who-id", "987654").press(Keys.ENTER);
        browser.awaitText("#who-error", "There is no user 987654.");
        browser.type("#who-id", "seven").press(Keys.ENTER);
        browser.awaitText("#who-error", "whole number");
        assertThat(browser.text("#who")).isEqualTo("Who is watching?");
    }

    @ParameterizedTest
    @EnumSource
    void surprises(Screen screen, Browser browser) {
        asked(browser.on(screen)).clickNamed("Surprise me").awaitText(".masthead", "For user ");
        String user = browser.text("#who").replace("User ", "");
        assertThat(Site.api().get("/user/" + user).json().path("ratings").intValue())
                .isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void letsSomebodyJoinLeaveAndBeForgotten(Screen screen, Browser browser) {
        asked(browser.on(screen)).clickNamed("Join").awaitText(".progress", "0 of 10");
        String user = browser.text("#who").replace("User ", "");
        browser.click("#who").clickNamed("Forget me").awaitText("dialog", "gone for good");
        assertThat(Accessibility.violations(browser)).isEmpty();
        assertThat(Site.api().get("/user/" + user).status()).isEqualTo(200);
        browser.clickNamed("Keep me").clickNamed("Forget me").clickNamed("Yes, forget me");
        browser.awaitText("#who", "Who is watching?").awaitText("#said", "User " + user + " is forgotten.");
        assertThat(Site.api().get("/user/" + user).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void letsAUserOfTheSetOnlyLeave(Screen screen, Browser browser) {
        asked(browser.on(screen)).type("#who-id", "7").press(Keys.ENTER).awaitText("#who", "User 7");
        browser.click("#who").awaitText("dialog", "You are user 7");
        assertThat(browser.find("dialog").getText()).doesNotContain("Forget me");
        browser.clickNamed("Leave").awaitText("#who", "Who is watching?").awaitText("h1", "Films you will love");
    }

    @ParameterizedTest
    @EnumSource
    void closesByEscapeAndGivesTheFocusBack(Screen screen, Browser browser) {
        asked(browser.on(screen)).press(Keys.ESCAPE);
        browser.await("no dialog", () -> browser.all("dialog").isEmpty());
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("who");
    }

    private static Browser asked(Browser browser) {
        browser.open("").click("#who").awaitText("dialog", "Who is watching?");
        return browser;
    }
}
