package io.marquee.web.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.ChartData;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Screen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(InBrowser.class)
class GroupIT {
    @ParameterizedTest
    @EnumSource
    void shelvesHoldTheFilmsOfTheApi(Screen screen, Browser browser) {
        browser.on(screen).open("#/groups/1");
        assertThat(films(browser, "#most-watched"))
                .isEqualTo(Answers.texts(
                        Answers.of("/analytics/top-movies?cluster=1&sort=popularity&top=12")
                                .get("movies"),
                        "movieId"));
        assertThat(films(browser, "#best-rated"))
                .isEqualTo(Answers.texts(
                        Answers.of("/analytics/top-movies?cluster=1&sort=mean&top=12&minRatings="
                                        + Answers.of("/cluster/1").get("size").intValue() / 10)
                                .get("movies"),
                        "movieId"));
        Sight.isGood(browser);
    }

    private static List<String> films(Browser browser, String shelf) {
        return Seen.attributes(browser, shelf + " .film", "data-movie");
    }

    @Test
    void theSharesOfGenresAreTheApis(Browser browser) {
        browser.open("#/groups/0");
        ChartData chart = ChartData.of(browser, "#genre-shares");
        JsonNode own = Answers.of("/analytics/genres?cluster=0").get("genres");
        assertThat(chart.labels()).isEqualTo(Answers.texts(own, "genre"));
        assertThat(Answers.numbers(chart.series().get(Answers.group(0)))).isEqualTo(Answers.numbers(own, "share"));
        for (JsonNode genre : Answers.of("/analytics/genres").get("genres")) {
            int place = chart.labels().indexOf(genre.get("genre").textValue());
            assertThat(Answers.numbers(chart.series().get("All users")).get(place))
                    .isEqualTo(genre.get("share").doubleValue());
        }
        assertThat(SavedFile.by(browser, "What it watches, by genre as CSV").text())
                .isEqualTo(Answers.csv("/analytics/genres?cluster=0"));
    }

    @ParameterizedTest
    @EnumSource
    void membersComePageAfterPage(Screen screen, Browser browser) {
        browser.on(screen).open("#/groups/1");
        assertThat(Seen.texts(browser, "#members tbody th")).hasSize(20);
        browser.clickNamed("More members");
        JsonNode list = Answers.of("/user/list/1?size=500");
        String all = list.get("total") + " of " + list.get("total") + " users";
        browser.awaitText("#members [role=status]", all);
        JsonNode members = list.get("items");
        assertThat(Seen.texts(browser, "#members tbody th")).isEqualTo(Answers.texts(members, "userId"));
        assertThat(Seen.texts(browser, "#members tbody td:nth-child(3)")).isEqualTo(Answers.texts(members, "count"));
        assertThat(browser.all("#members button.quiet")).noneMatch(button -> button.isDisplayed());
    }

    @Test
    void aMembersFilmsAreAStepAway(Browser browser) {
        String member = Answers.of("/user/list/1").at("/items/0/userId").asText();
        browser.open("#/groups/1").clickNamed("The films of user " + member);
        browser.await("the user's page", () -> browser.route().equals("#/user/" + member));
        browser.awaitText("h1", member);
    }

    @Test
    void aMembersListIsThePageAsTheySeeIt(Browser browser) {
        String member = Answers.of("/user/list/1").at("/items/0/userId").asText();
        browser.open("#/groups/1");
        browser.clickNamed("The list of user " + member);
        browser.await("the first page", () -> browser.route().equals("#/"));
        browser.awaitText("#who", member);
        browser.clickNamed("Undo");
        browser.awaitText("#who", "Who is watching?");
    }

    @Test
    void anUnknownGroupIsSaidToBe(Browser browser) {
        browser.console().expect("404");
        browser.open("#/groups/99");
        browser.awaitText(".failure", "There is no cluster 99.");
    }
}
