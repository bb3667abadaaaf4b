package io.marquee.web.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.Digits;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Screen;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

@ExtendWith(InBrowser.class)
class SimilarityIT {
    private static final String USERS = "2,5,4,9,11";

    @ParameterizedTest
    @EnumSource
    void everyCellIsTheApis(Screen screen, Browser browser) {
        browser.on(screen).open("#/similarity?users=" + USERS);
        assertThat(cells(browser)).isEqualTo(expected(Answers.of("/similarity?users=" + USERS), 0, 1, 2, 3, 4));
        Sight.isGood(browser);
    }

    /** Row, column, similarity and overlap of each cell, in order. */
    private static List<String> cells(Browser browser) {
        browser.find(".heat");
        List<String> users = Seen.attributes(browser, ".heat .cell", "data-user");
        List<String> others = Seen.attributes(browser, ".heat .cell", "data-other");
        List<String> similarities = Seen.attributes(browser, ".heat .cell", "data-similarity");
        List<String> overlaps = Seen.attributes(browser, ".heat .cell", "data-overlap");
        return IntStream.range(0, users.size())
                .mapToObj(cell -> users.get(cell) + " " + others.get(cell) + " "
                        + Double.parseDouble(similarities.get(cell)) + " " + overlaps.get(cell))
                .toList();
    }

    private static List<String> expected(JsonNode matrix, int... places) {
        return Arrays.stream(places)
                .boxed()
                .flatMap(row -> Arrays.stream(places)
                        .mapToObj(column -> matrix.at("/users/" + row) + " " + matrix.at("/users/" + column) + " "
                                + matrix.at("/similarity/" + row + "/" + column).doubleValue() + " "
                                + matrix.at("/overlap/" + row + "/" + column)))
                .toList();
    }

    @Test
    void cellsSayWhatTheyHold(Browser browser) {
        browser.open("#/similarity?users=" + USERS);
        JsonNode pair = Answers.of("/user/2/similarity/4");
        String said = "2 and 4: %s, %d films both rated"
                .formatted(
                        Digits.fixed(pair.get("similarity").doubleValue(), 2),
                        pair.get("overlap").intValue());
        assertThat(browser.find("[data-user='2'][data-other='4']").getAccessibleName())
                .isEqualTo(said);
        browser.click("[data-user='2'][data-other='4']");
        browser.awaitText(".heat-told", said);
    }

    @Test
    void usersCanStandSideBySideWithThoseMostLikeThem(Browser browser) {
        browser.open("#/similarity?users=" + USERS);
        Choice.of(browser, "#order", "alike side by side");
        JsonNode matrix = Answers.of("/similarity?users=" + USERS);
        List<String> order = Seen.texts(browser, ".heat tbody th");
        assertThat(order).hasSize(5).startsWith("2");
        for (int place = 1; place < order.size() - 1; place++) {
            double next = similarity(matrix, order.get(place - 1), order.get(place));
            for (String later : order.subList(place + 1, order.size())) {
                assertThat(similarity(matrix, order.get(place - 1), later)).isLessThanOrEqualTo(next);
            }
        }
        assertThat(Seen.texts(browser.reload(), ".heat tbody th")).isEqualTo(order);
    }

    private static double similarity(JsonNode matrix, String a, String b) {
        List<String> users = List.of(USERS.split(","));
        return matrix.at("/similarity/" + users.indexOf(a) + "/" + users.indexOf(b))
                .doubleValue();
    }

    @ParameterizedTest
    @EnumSource
    void usersCanBeAddedAndLeftOut(Screen screen, Browser browser) {
        browser.on(screen).open("#/similarity?users=2,5");
        browser.type("#add-user", "7").press(Keys.ENTER);
        browser.await("three rows", () -> Seen.texts(browser, ".heat tbody th").equals(List.of("2", "5", "7")));
        browser.clickNamed("Leave out user 5");
        browser.await("two rows", () -> Seen.texts(browser, ".heat tbody th").equals(List.of("2", "7")));
        assertThat(browser.route()).contains("users=2%2C7");
        browser.clickNamed("Nobody");
        browser.awaitText("main", "Nobody to compare yet");
    }

    @Test
    void someoneUnknownIsSaidToBe(Browser browser) {
        browser.console().expect("404");
        browser.open("#/similarity?users=2,5");
        browser.type("#add-user", "4711").press(Keys.ENTER);
        browser.awaitText(".toast", "There is no user 4711.");
        assertThat(Seen.texts(browser, ".heat tbody th")).containsExactly("2", "5");
    }

    @Test
    void twelveComeAtRandomOrFromAGroup(Browser browser) {
        browser.open("#/similarity");
        assertThat(Seen.texts(browser, ".heat tbody th")).hasSize(12).doesNotHaveDuplicates();
        browser.open("#/similarity?users=2,5");
        Choice.of(browser, ".chooser select", Answers.group(1));
        browser.await("twelve rows", () -> Seen.texts(browser, ".heat tbody th").size() == 12);
        assertThat(Answers.texts(Answers.of("/user/list/1?size=500").get("items"), "userId"))
                .containsAll(Seen.texts(browser, ".heat tbody th"));
    }

    @Test
    void thoseMostLikeMeCome(Browser browser) {
        Somebody.opens(browser, 4, "#/similarity?users=2,5");
        browser.clickNamed("Most like me");
        List<String> alike = Answers.texts(Answers.of("/user/4/similar?top=11").get("users"), "userId");
        browser.await("them", () -> Seen.texts(browser, ".heat tbody th").size() == alike.size() + 1);
        assertThat(Seen.texts(browser, ".heat tbody th")).startsWith("4").endsWith(alike.toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource
    void aCellOpensThePairSideBySide(Screen screen, Browser browser) {
        browser.on(screen).open("#/similarity?users=" + USERS);
        browser.click("[data-user='4'][data-other='2']");
        browser.awaitText("#pair-title", "Users 4 and 2");
        JsonNode films = Answers.of("/user/4/similarity/2?size=20").at("/movies/items");
        assertThat(Seen.attributes(browser, "#pair tbody tr", "data-movie"))
                .isNotEmpty()
                .isEqualTo(Answers.texts(films, "movieId"));
        assertThat(Seen.texts(browser, "#pair tbody td:nth-child(2)"))
                .map(Double::parseDouble)
                .isEqualTo(Answers.numbers(films, "own"));
        assertThat(Seen.texts(browser, "#pair tbody td:nth-child(3)"))
                .map(Double::parseDouble)
                .isEqualTo(Answers.numbers(films, "theirs"));
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("pair-title");
        assertThat(browser.route()).contains("pair=4%2C2");
        Sight.isGood(browser);
        browser.clickNamed("Close");
        browser.await(
                "no pair",
                () -> browser.all("#pair").isEmpty() && !browser.route().contains("pair"));
    }

    @Test
    void theMapCanBeGoneThroughByKeys(Browser browser) {
        browser.open("#/similarity?users=2,5,4");
        browser.script("document.querySelector('.heat .cell').focus()");
        browser.press(Keys.ARROW_RIGHT).press(Keys.ARROW_RIGHT).press(Keys.ARROW_DOWN);
        assertThat(browser.focused().getAccessibleName()).startsWith("5 and 4: ");
        browser.press(Keys.ARROW_RIGHT);
        assertThat(browser.focused().getAccessibleName()).startsWith("5 and 4: ");
        browser.press(Keys.ENTER);
        browser.awaitText("#pair-title", "Users 5 and 4");
    }

    @Test
    void thePairComesBackWithTheAddress(Browser browser) {
        browser.open("#/similarity?users=2,5&pair=2,5");
        assertThat(browser.text("#pair-title")).isEqualTo("Users 2 and 5");
    }

    @Test
    void theMatrixCanBeSaved(Browser browser) {
        browser.open("#/similarity?users=" + USERS);
        assertThat(SavedFile.by(browser, "Similarity as CSV"))
                .isEqualTo(new SavedFile("similarity.csv", Answers.csv("/similarity?users=" + USERS)));
    }
}
