package io.marquee.web.films;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.Site;
import java.util.List;
import java.util.stream.StreamSupport;
import org.openqa.selenium.Keys;

/** What the page shows, beside what the API answers. */
final class Shown {
    private Shown() {}

    /** The ids of the films of a list, in its order. */
    @SuppressWarnings("unchecked")
    static List<Integer> films(Browser browser, String list) {
        var ids = (List<Long>) browser.script(
                "return [...document.querySelectorAll(arguments[0] + ' [data-movie]')].map(one => +one.dataset.movie)",
                list);
        return ids.stream().map(Long::intValue).toList();
    }

    /** Waits until a list has these films. */
    static void awaitFilms(Browser browser, String list, List<Integer> films) {
        browser.await(
                list + " has the films " + films, () -> films(browser, list).equals(films));
    }

    /** The ids of the films that the API answers with. */
    static List<Integer> asked(String path, String list) {
        return StreamSupport.stream(answer(path).path(list).spliterator(), false)
                .map(film -> film.path("movieId").asInt())
                .toList();
    }

    /** What the API answers. */
    static JsonNode answer(String path) {
        return Site.api().get(path).json();
    }

    /** Chooses one of a field's options. */
    static void choose(Browser browser, String css, String value) {
        browser.find(css + " option[value='" + value + "']").click();
    }

    /** Takes back by keys what was done last. */
    static void undoByKeys(Browser browser) {
        browser.script("arguments[0].focus()", browser.named("Undo"));
        browser.press(Keys.ENTER);
    }

    /** Waits until the focus is on an element. */
    static void awaitFocus(Browser browser, String css) {
        browser.await("the focus on " + css, () -> browser.all(css).contains(browser.focused()));
    }

    /** Somebody new, so that no test is in another's way. */
    static int joined() {
        return Site.api().send("POST", "/user").json().path("userId").asInt();
    }
}
