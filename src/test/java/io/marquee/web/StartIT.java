package io.marquee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.web.browser.Accessibility;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Layout;
import io.marquee.web.browser.Screen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

@ExtendWith(InBrowser.class)
class StartIT {
    @ParameterizedTest
    @EnumSource
    void leadsFromJoiningWithSkipsToAList(Screen screen, Browser browser) {
        browser.on(screen).open("").clickNamed("Join, and start in a minute").awaitText(".progress", "0 of 10");
        assertThat(Accessibility.violations(browser)).isEmpty();
        assertThat(Layout.overflow(browser)).isEmpty();
        Someone someone = new Someone(Integer.parseInt(browser.text("#who").replace("User ", "")));
        int unknown = film(browser);
        browser.clickNamed("Haven’t seen it");
        browser.await("another film", () -> film(browser) != unknown);
        assertThat(browser.find(".enough").isEnabled()).isFalse();
        int loved = rate(browser, 0.9);
        int liked = rate(browser, 0.7);
        int disliked = rate(browser, 0.2);
        browser.clickNamed("That’s enough").awaitText("h1", "Here is what we would watch next");
        assertThat(someone.asked("").path("ratings").intValue()).isEqualTo(3);
        assertThat(List.of(loved, liked, disliked)).doesNotContain(unknown).doesNotHaveDuplicates();
        JsonNode list = someone.asked("/recommendation?top=6&explain=true").path("predictions");
        assertThat(shown(browser)).isEqualTo(Someone.movies(list));
        assertThat(browser.texts(".film-reason").get(0))
                .isEqualTo(list.path(0)
                        .path("reasons")
                        .path(0)
                        .path("text")
                        .asText("No single rating of yours stands out for it."));
        browser.clickNamed("To your programme").awaitText(".masthead", "3 ratings");
    }

    @Test
    void worksByKeysAlone(Browser browser) {
        Someone someone = Someone.joined();
        someone.opens(browser, "#/start");
        int first = film(browser);
        browser.press("4").awaitText(".progress", "1 of 10");
        int second = film(browser);
        browser.press("s").await("another film", () -> film(browser) != second);
        browser.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ENTER);
        browser.awaitText(".progress", "2 of 10");
        assertThat(rating(someone, first)).isEqualTo(4);
        browser.press("b").awaitText(".progress", "1 of 10");
        browser.press("b").await("the film that was skipped", () -> film(browser) == second);
        browser.press("b").await("the first film", () -> film(browser) == first);
        assertThat(someone.asked("").path("ratings").intValue()).isZero();
        for (int done = 1; done < 10; done++) {
            browser.press("" + (1 + done % 5)).awaitText(".progress", done + " of 10");
        }
        browser.press("5").awaitText("h1", "Here is what we would watch next");
        assertThat(someone.asked("").path("ratings").intValue()).isEqualTo(10);
        assertThat(browser.focused().getTagName()).isEqualTo("h1");
    }

    @ParameterizedTest
    @EnumSource
    void asksTheSameFilmAgainWhereTheServerCannotBeReached(Screen screen, Browser browser) {
        Someone someone = Someone.joined();
        someone.opens(browser.on(screen), "#/start");
        int film = film(browser);
        browser.console().expect("ERR_INTERNET_DISCONNECTED");
        browser.network().offline();
        browser.clickAcross(".question .rating", 0.9).awaitText("#said", "was not rated.");
        browser.network().normal();
        assertThat(film(browser)).isEqualTo(film);
        browser.clickAcross(".question .rating", 0.9).awaitText(".progress", "1 of 10");
    }

    @Test
    void invitesWhoeverHasNoNumber(Browser browser) {
        browser.open("#/start").awaitText("h1", "Ten films, one minute").clickNamed("Join and start");
        browser.awaitText(".progress", "0 of 10");
    }

    private static int rate(Browser browser, double share) {
        int film = film(browser);
        browser.clickAcross(".question .rating", share);
        browser.await("another film", () -> film(browser) != film);
        return film;
    }

    private static int film(Browser browser) {
        return Integer.parseInt(browser.find(".question").getDomAttribute("data-movie"));
    }

    private static List<Integer> shown(Browser browser) {
        return browser.all(".first-list .film").stream()
                .map(film -> Integer.valueOf(film.getDomAttribute("data-movie")))
                .toList();
    }

    private static double rating(Someone someone, int film) {
        return someone.asked("/prediction/" + film).path("rated").asDouble(Double.NaN);
    }
}
