package io.marquee.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.Reply;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.Site;
import java.util.List;
import java.util.stream.StreamSupport;
import org.openqa.selenium.Keys;

/** A person of a test's own, so that no test is in another's way. */
record Someone(int id) {
    private static final String BECOME = """
            localStorage.setItem('viewer', arguments[0]);
            localStorage.setItem('joined', arguments[0]);
            history.replaceState(null, '', arguments[1]);
            """;

    /** Somebody new, who rated nothing. */
    static Someone joined() {
        return new Someone(
                Site.api().send("POST", "/user").json().path("userId").intValue());
    }

    /** Somebody who rated three of the films that most people watch. */
    static Someone ofTaste() {
        List<Integer> popular =
                movies(Site.api().get("/movie?sort=popularity&size=3").json().path("items"));
        return joined().rated(popular.get(0), 5).rated(popular.get(1), 4.5).rated(popular.get(2), 2);
    }

    /** The same person, having rated one more movie. */
    Someone rated(int movie, double stars) {
        Reply reply = Site.api().send("PUT", path("/rating/" + movie), "{\"rating\":" + stars + "}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return this;
    }

    /** A path of the API about this person. */
    String path(String rest) {
        return "/user/" + id + rest;
    }

    /** What the API says about this person. */
    JsonNode asked(String rest) {
        return Site.api().get(path(rest)).json();
    }

    /** Opens a view as this person. */
    Browser opens(Browser browser, String route) {
        if (!(Boolean) browser.script("return location.protocol === 'http:'")) {
            browser.open("");
        }
        browser.script(BECOME, "" + id, "/" + route);
        return browser.reload();
    }

    /** Takes back by keys what was done last. */
    static void undoByKeys(Browser browser) {
        browser.script("arguments[0].focus()", browser.named("Undo"));
        browser.press(Keys.ENTER);
    }

    /** The ids of movies in an answer, in order. */
    static List<Integer> movies(JsonNode answer) {
        return StreamSupport.stream(answer.spliterator(), false)
                .map(movie -> movie.path("movieId").intValue())
                .toList();
    }
}
