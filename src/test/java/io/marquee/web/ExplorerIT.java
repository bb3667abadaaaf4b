package io.marquee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.web.browser.Accessibility;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Layout;
import io.marquee.web.browser.Screen;
import io.marquee.web.browser.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.WebElement;

/** Every route, to be read and tried out in the page. */
@ExtendWith(InBrowser.class)
class ExplorerIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SampleApi api = Site.api();

    @ParameterizedTest
    @EnumSource
    void everyOperationOfTheDocumentIsThere(Screen screen, Browser browser) {
        browser.on(screen).open("#/api");
        List<String> routes = new ArrayList<>();
        api.get("/openapi.json")
                .json()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> routes.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(routes).hasSizeGreaterThan(30);
        assertThat(browser.all(".routes a").stream().map(link -> link.getDomAttribute("data-route")))
                .containsExactlyInAnyOrderElementsOf(routes);
        assertThat(Accessibility.violations(browser)).isEmpty();
        assertThat(Layout.overflow(browser)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRouteIsFoundAndAnswersWhatTheApiAnswers(Screen screen, Browser browser) {
        browser.on(screen).open("#/api").type("#find-route", "movies by title");
        browser.await("one route", () -> shownRoutes(browser).size() == 1);
        browser.click(".routes a[data-route='GET /movie']").type("#parameter-size", "2");
        browser.find("#parameter-sort").sendKeys("mean");
        String asked = "/movie?sort=mean&size=2";
        assertThat(browser.text(".curl pre")).contains("curl '" + api.server().address() + asked + "'");
        browser.clickNamed("Try it").awaitText(".answer-line", "200");
        Reply reply = api.get(asked);
        assertThat(body(browser)).isEqualTo(reply.json());
        assertThat(browser.text(".answer .facts"))
                .contains(reply.header("X-Marquee-Version").orElseThrow(), "X-Request-Id");
        assertThat(browser.route()).isEqualTo("#/api?route=GET+%2Fmovie");
        browser.reload();
        assertThat(browser.text(".operation h2"))
                .as("the address keeps the route")
                .contains("/movie");
        assertThat(Accessibility.violations(browser)).isEmpty();
        assertThat(Layout.overflow(browser)).isEmpty();
    }

    private static List<WebElement> shownRoutes(Browser browser) {
        return browser.all(".routes a").stream().filter(WebElement::isDisplayed).toList();
    }

    @ParameterizedTest
    @EnumSource
    void aWrongParameterShowsTheProblemAtItsField(Screen screen, Browser browser) {
        browser.on(screen).open("#/api?route=GET+/user/{userId}/recommendation").type("#parameter-top", "1000");
        browser.clickNamed("Try it").awaitText(".answer-line", "400");
        Reply reply = api.get("/user/1/recommendation?top=1000");
        assertThat(browser.text(".answer .error"))
                .contains(reply.json().path("detail").asText());
        assertThat(browser.all("[aria-invalid=true]"))
                .singleElement()
                .extracting(field -> field.getDomAttribute("name"))
                .isEqualTo("top");
        assertThat(Accessibility.violations(browser)).isEmpty();
        browser.console().expect("400");
    }

    @ParameterizedTest
    @EnumSource
    void aWriteAsksFirstAndIsDoneThen(Screen screen, Browser browser) {
        int person = api.send("POST", "/user").json().path("userId").asInt();
        String rated = "/user/" + person + "/rated";
        browser.on(screen)
                .open("#/api?route=PUT+/user/{userId}/rating/{movieId}")
                .type("#parameter-userId", String.valueOf(person))
                .type("#parameter-movieId", "1")
                .type("#body", "{\"rating\": 4.5}");
        browser.clickNamed("Try it");
        assertThat(browser.text("dialog")).contains("This changes data", "PUT /user/" + person + "/rating/1");
        assertThat(Accessibility.violations(browser)).isEmpty();
        browser.clickNamed("Leave it");
        assertThat(api.get(rated).json().path("total").asInt())
                .as("nothing is sent")
                .isZero();

        browser.clickNamed("Try it").clickNamed("Send it").awaitText(".answer-line", "200");
        assertThat(body(browser).path("rating").asDouble()).isEqualTo(4.5);
        assertThat(api.get(rated).json().at("/items/0/rating").asDouble()).isEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource
    void aTableIsShownAsTheApisCsv(Screen screen, Browser browser) {
        browser.on(screen).open("#/api?route=GET+/analytics/ratings");
        browser.find("#form").sendKeys("text/csv");
        browser.clickNamed("Try it").awaitText(".answer-line", "200");
        List<String> lines =
                api.get("/analytics/ratings", "text/csv").text().lines().toList();
        assertThat(browser.texts(".answer th")).containsExactly(lines.get(0).split(","));
        assertThat(browser.all(".answer tbody tr")).hasSize(lines.size() - 1);
        assertThat(browser.texts(".answer tbody tr:first-child td"))
                .containsExactly(lines.get(1).split(","));
    }

    @Test
    void aLongAnswerIsCutUntilAllOfItIsWanted(Browser browser) {
        browser.open("#/api?route=GET+/openapi.json").clickNamed("Try it").awaitText(".answer-line", "200");
        assertThat(browser.text(".answer pre").lines().count()).isLessThanOrEqualTo(60);
        browser.click(".answer button");
        assertThat(body(browser)).isEqualTo(api.get("/openapi.json").json());
    }

    @Test
    void theTreeOfASchemaOpensPartByPart(Browser browser) {
        browser.open("#/api?route=GET+/movie");
        browser.click(".operation section details > summary");
        browser.find(".schema .tree");
        JsonNode movie = api.get("/openapi.json").json().at("/components/schemas/FoundMovie/properties");
        browser.click(".schema details > summary");
        assertThat(browser.texts(".tree .tree > li code")).hasSize(movie.size()).contains("predictedRating");
    }

    @Test
    void theWayBackLeadsToTheRouteBefore(Browser browser) {
        browser.open("#/api")
                .click(".routes a[data-route='GET /health']")
                .click(".routes a[data-route='GET /ready']")
                .back();
        assertThat(browser.text(".operation h2")).contains("/health");
    }

    private static JsonNode body(Browser browser) {
        try {
            return JSON.readTree((String) browser.script("return document.querySelector('.answer pre').textContent"));
        } catch (JsonProcessingException e) {
            throw new AssertionError("the page shows no JSON", e);
        }
    }
}
