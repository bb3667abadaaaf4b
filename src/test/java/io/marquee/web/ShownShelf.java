package io.marquee.web;

import io.marquee.web.browser.Browser;
import java.util.List;
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

    /** Waits for movies. */
    void awaitMovies(List<Integer> expected) {
        browser.await("the shelf " + id + " has " + expected, () -> movies().equals(expected));
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
