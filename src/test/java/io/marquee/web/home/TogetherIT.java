package io.marquee.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.Digits;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Screen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

@ExtendWith(InBrowser.class)
class TogetherIT {
    private final Someone someone = Someone.ofTaste();

    @ParameterizedTest
    @EnumSource
    void showsWhatTheApiTellsForEverybodyAndEachMember(Screen screen, Browser browser) {
        ShownShelf top = opened(screen, browser);
        browser.type("#together", "3").press(Keys.ENTER);
        awaitListOf(top, "3", "average");
        JsonNode both = answer(top, "3", "average");
        assertThat(browser.text("[data-shelf=top] .film-members"))
                .contains("User " + someone.id() + ": " + stars(both, 0), "User 3: " + stars(both, 1));
        browser.awaitText("[data-shelf=top] h2", "For users " + someone.id() + ", 3");
        DialsIT.choose(browser, "#strategy", "Nobody suffers");
        awaitListOf(top, "3", "least-misery");
        browser.type("#together", "5").press(Keys.ENTER);
        awaitListOf(top, "3,5", "least-misery");
        assertThat(browser.route()).contains("with=3%2C5", "strategy=least-misery");
        browser.clickNamed("Without user 3").clickNamed("Without user 5");
        browser.awaitText("[data-shelf=top] h2", "Top for you");
        top.awaitOwn(someone);
    }

    @ParameterizedTest
    @EnumSource
    void saysInPlaceWhomItDoesNotKnow(Screen screen, Browser browser) {
        browser.console().expect("404");
        opened(screen, browser);
        browser.type("#together", "987654").press(Keys.ENTER).awaitText("#together-error", "There is no user 987654.");
        browser.type("#together", "" + someone.id())
                .press(Keys.ENTER)
                .awaitText("#together-error", "among you already");
        assertThat(browser.all(".film-members")).isEmpty();
    }

    private ShownShelf opened(Screen screen, Browser browser) {
        someone.opens(browser.on(screen), "#/").clickNamed("Tune");
        return ShownShelf.top(browser);
    }

    private void awaitListOf(ShownShelf top, String others, String strategy) {
        top.awaitAnswer(question(others, strategy), answer -> answer.path("predictions"));
    }

    private JsonNode answer(ShownShelf top, String others, String strategy) {
        return top.asked(question(others, strategy)).path("predictions");
    }

    private String question(String others, String strategy) {
        return "/group/recommendation?top=24&users=" + someone.id() + "," + others + "&strategy=" + strategy;
    }

    private static String stars(JsonNode predictions, int member) {
        return Digits.fixed(
                predictions
                        .path(0)
                        .path("members")
                        .path(member)
                        .path("predictedRating")
                        .doubleValue(),
                1);
    }
}
