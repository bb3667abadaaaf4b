package io.marquee.web.films;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.Digits;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Screen;
import io.marquee.web.browser.Site;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

@ExtendWith(InBrowser.class)
class MineIT {
    private static final String LIST = ".entries";
    private static final Map<String, String> MARKS =
            Map.of("watch-list", "PUT", "seen", "PUT", "not-interested", "POST");

    @ParameterizedTest
    @EnumSource
    void listsTheRatingsNewestOrOldestFirst(Screen screen, Browser browser) {
        browser.on(screen).as(7).open("#/mine");
        Shown.awaitFilms(browser, LIST, Shown.asked("/user/7/rated?size=40", "items"));
        int total = Shown.answer("/user/7/rated").path("total").asInt();
        browser.clickNamed("Oldest first");
        int oldest =
                Shown.asked("/user/7/rated?size=1&page=" + (total - 1), "items").get(0);
        browser.await("the oldest first", () -> Shown.films(browser, LIST).indexOf(oldest) == 0);
        browser.await("all of them", () -> {
            browser.script("window.scrollTo(0, document.body.scrollHeight)");
            return Shown.films(browser, LIST).size() == total;
        });
        assertThat(Shown.films(browser, LIST)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void changesARatingAndTakesItBackInPlace(Screen screen, Browser browser) {
        int user = Shown.joined();
        for (int movie : List.of(2, 3, 4)) {
            Site.api().send("PUT", "/user/" + user + "/rating/" + movie, "{\"rating\":2}");
        }
        browser.on(screen).as(user).open("#/mine").awaitText("[data-list=ratings]", "Ratings 3");
        browser.clickAcross("[data-movie='3'] .rating", 0.97);
        browser.await("5 stars", () -> rating(user).equals("5.0"));
        browser.click("[data-movie='3'] .own-stars > button").awaitText("[data-list=ratings]", "Ratings 2");
        assertThat(rating(user)).isEqualTo("null");
        browser.clickNamed("Undo").awaitText("[data-list=ratings]", "Ratings 3");
        assertThat(rating(user)).isEqualTo("5.0");
        assertThat(browser.find("[data-movie='3'] .rating").getDomAttribute("aria-valuenow"))
                .isEqualTo("5");
    }

    @ParameterizedTest
    @EnumSource
    void takesFilmsOffEachList(Screen screen, Browser browser) {
        int user = Shown.joined();
        MARKS.forEach((list, method) ->
                List.of(2, 3).forEach(movie -> Site.api().send(method, "/user/" + user + "/" + list + "/" + movie)));
        browser.on(screen).as(user).open("#/mine");
        for (String list : MARKS.keySet()) {
            String path = "/user/" + user + "/" + list;
            browser.click("[data-list=" + list + "]").awaitText("[data-list=" + list + "][aria-current]", "2");
            Shown.awaitFilms(browser, LIST, Shown.asked(path, "items"));
            browser.click("[data-movie='2'] button");
            Shown.awaitFilms(browser, LIST, List.of(3));
            assertThat(Shown.asked(path, "items")).containsExactly(3);
            browser.awaitText("[data-list=" + list + "]", "1");
            browser.click("[data-movie='3'] button").awaitText("main", "Browse films");
        }
    }

    @Test
    void byKeysUndoGivesTheFocusBackToTheFilm(Browser browser) {
        int user = Shown.joined();
        for (int movie : List.of(2, 3)) {
            Site.api().send("PUT", "/user/" + user + "/watch-list/" + movie);
        }
        browser.as(user).open("#/mine?list=watch-list");
        for (int movie : List.of(2, 3)) {
            String button = "[data-movie='" + movie + "'] .take-off";
            browser.script("document.querySelector(arguments[0]).focus()", button);
            browser.press(Keys.ENTER)
                    .await(
                            "film " + movie + " off the list",
                            () -> browser.all(button).isEmpty());
            Shown.undoByKeys(browser);
            Shown.awaitFocus(browser, button);
        }
    }

    @Test
    void byKeysFilmAfterFilmIsTakenOff(Browser browser) {
        int user = Shown.joined();
        List<Integer> films = List.of(2, 3, 4);
        films.forEach(movie -> Site.api().send("PUT", "/user/" + user + "/watch-list/" + movie));
        browser.as(user).open("#/mine?list=watch-list");
        browser.script("document.querySelector('.take-off').focus()");
        for (int left = 2; left > 0; left--) {
            int rest = left;
            browser.press(Keys.ENTER)
                    .await(
                            rest + " films left, the next in focus",
                            () -> Shown.films(browser, LIST).size() == rest
                                    && browser.focused().getText().equals("Take off"));
        }
        browser.press(Keys.ENTER)
                .await("the way on", () -> browser.focused().getText().equals("Browse films"));
        assertThat(Shown.asked("/user/" + user + "/watch-list", "items")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void drawsTheTasteThatTheApiTells(Screen screen, Browser browser) {
        browser.on(screen).as(7).open("#/mine");
        JsonNode genres = Shown.answer("/analytics/user/7?by=year").path("genres");
        for (int row = 0; row < 3; row++) {
            JsonNode genre = genres.get(row);
            assertThat(browser.text(
                            ".tastes [data-genre='" + genre.path("genre").asText() + "']"))
                    .contains(genre.path("ratings").asText())
                    .contains(Digits.fixed(genre.path("mean").asDouble(), 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void asksWhoseFilmsTheyAre(Screen screen, Browser browser) {
        browser.on(screen).open("#/mine").awaitText("main", "Whose films?");
        browser.click("main button").awaitText("dialog h2", "Who is watching?");
    }

    private static String rating(int user) {
        return Shown.answer("/user/" + user + "/movie/3").path("rating").asText("null");
    }
}
