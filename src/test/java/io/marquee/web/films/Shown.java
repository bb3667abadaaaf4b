package io.marquee.web.films;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.Site;
import java.util.List;
import java.util.stream.StreamSupport;
import org.openqa.selenium.WebElement;

/** What the page shows, beside what the API answers. */
final class Shown {
    private Shown() {}

    /** The ids of the films of a list, in its order. */
    static List<Integer> films(Browser browser, String list) {
        return browser.all(list + " [data-movie]").stream()
                .map(film -> Integer.valueOf(film.getDomAttribute("data-movie")))
                .toList();
    }

    /** The ids of the films that the API answers with. */
    static List<Integer> films(String path, String list) {
        return StreamSupport.stream(Site.api().get(path).json().path(list).spliterator(), false)
                .map(film -> film.path("movieId").asInt())
                .toList();
    }

    /** Waits until a list has these films. */
    static void awaitFilms(Browser browser, String list, List<Integer> films) {
        browser.await(
                list + " has the films " + films, () -> films(browser, list).equals(films));
    }

    /** What the API answers. */
    static JsonNode answer(String path) {
        return Site.api().get(path).json();
    }

    /** What an attribute of elements says, in their order. */
    static List<String> attributes(Browser browser, String css, String name) {
        return browser.all(css).stream()
                .map((WebElement element) -> element.getDomAttribute(name))
                .toList();
    }

    /** Says who is watching from now on, and opens a view. */
    static Browser as(int user, Browser browser, String route) {
        browser.open("#/data").script("localStorage.setItem('viewer', arguments[0])", String.valueOf(user));
        return browser.open(route).reload();
    }
}
