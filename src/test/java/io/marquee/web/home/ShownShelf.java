package io.marquee.web.home;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.Site;
import java.util.List;
import java.util.function.Function;
import org.openqa.selenium.WebElement;

/** A shelf as it is seen, by its id. */
record ShownShelf(Browser browser, String id) {
    static ShownShelf top(Browser browser) {
        return new ShownShelf(browser, "top");
    }

    /** Its movies, from left to right. */
    @SuppressWarnings("unchecked")
    List<Integer> movies() {
        var ids = (List<Long>) browser.script(
                "return [...document.querySelectorAll(`[data-shelf=${arguments[0]}] [data-movie]`)].map(one => +one.dataset.movie)",
                id);
        return ids.stream().map(Long::intValue).toList();
    }

    /** What its cards say of the stars, for a screen reader, from left to right. */
    @SuppressWarnings("unchecked")
    List<String> predicted() {
        return (List<String>) browser.script(
                "return [...document.querySelectorAll(`[data-shelf=${arguments[0]}] .film-predicted`)].map(one => one.textContent)",
                id);
    }

    /** Waits for what the API answers to a question, for the moment that the shelf is of. */
    void awaitAnswer(String question, Function<JsonNode, JsonNode> movies) {
        browser.await(
                "the shelf " + id + " has the answer to " + question,
                () -> movies().equals(Someone.movies(movies.apply(asked(question)))));
    }

    /** What the API answers to a question, for the moment that the shelf is of. */
    JsonNode asked(String question) {
        Object at = browser.script(
                "return document.querySelector(`[data-shelf=${arguments[0]}]`).closest('[data-at]').dataset.at", id);
        return Site.api().get(question + "&at=" + at).json();
    }

    /** Waits until the list is the person's own, as the API tells it without any dial. */
    void awaitOwn(Someone someone) {
        awaitAnswer(
                someone.path("/shelves?size=12"),
                answer -> answer.path("shelves").path(0).path("movies"));
    }

    /** Waits until a movie is on the shelf. */
    void awaitWith(int movie) {
        browser.await(movie + " is on the shelf " + id, () -> movies().contains(movie));
    }

    /** Waits until a movie is gone from the shelf. */
    void awaitWithout(int movie) {
        browser.await(movie + " is not on the shelf " + id, () -> !movies().contains(movie));
    }

    /** The stars of a movie. */
    WebElement stars(int movie) {
        return browser.find(in(movie, ".rating"));
    }

    /** Points at so many stars of a movie and clicks, or taps. */
    void rate(int movie, double stars) {
        browser.clickAcross(in(movie, ".rating"), (stars - 0.25) / 5);
    }

    /** The button of a movie's menu. */
    WebElement marks(int movie) {
        return browser.find(in(movie, ".marks"));
    }

    /** Opens the menu of a movie. */
    void openMarks(int movie) {
        browser.click(in(movie, ".marks")).find(".menu");
    }

    /** Opens the menu of a movie and chooses a mark. */
    void mark(int movie, String mark) {
        openMarks(movie);
        browser.click(".menu [data-mark=" + mark + "]");
    }

    private String in(int movie, String part) {
        return "[data-shelf=" + id + "] [data-movie='" + movie + "'] " + part;
    }
}
