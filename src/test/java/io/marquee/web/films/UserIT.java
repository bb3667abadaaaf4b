package io.marquee.web.films;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.Digits;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Screen;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(InBrowser.class)
class UserIT {
    @ParameterizedTest
    @EnumSource
    void showsAUserAsTheApiDoesAndChangesNothing(Screen screen, Browser browser) {
        browser.on(screen).as(3).open("#/user/7");
        JsonNode user = Shown.answer("/user/7");
        assertThat(browser.text(".figures"))
                .contains(
                        user.path("ratings").asText(),
                        user.path("meanRating").asText() + " stars",
                        user.at("/cluster/name").asText());
        Shown.awaitFilms(browser, ".entries", Shown.asked("/user/7/rated?size=40", "items"));
        assertThat(browser.all("main .rating")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void namesThoseWhoRateAlike(Screen screen, Browser browser) {
        browser.on(screen).open("#/user/7");
        JsonNode users = Shown.answer("/user/7/similar?top=10").path("users");
        List<String> names = StreamSupport.stream(users.spliterator(), false)
                .map(user -> "User " + user.path("userId").asInt())
                .toList();
        assertThat(names).isNotEmpty();
        assertThat(browser.texts(".neighbours a")).isEqualTo(names);
        assertThat(browser.texts(".neighbours .number").get(0))
                .isEqualTo(Digits.fixed(users.at("/0/similarity").asDouble(), 2));
        browser.clickNamed("All of them side by side").settled();
        assertThat(URLDecoder.decode(browser.route(), StandardCharsets.UTF_8)).startsWith("#/similarity?users=7,");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhenThereIsNoSuchUser(Screen screen, Browser browser) {
        browser.console().expect("404");
        browser.on(screen).open("#/user/2147483647").awaitText("h1", "No such user");
    }
}
