package io.marquee.web.analysis;

import io.marquee.web.browser.Browser;
import java.util.List;

/** What is seen of many elements, asked for at once. */
final class Seen {
    private static final String TEXTS = "return [...document.querySelectorAll(arguments[0])].map(one => one.innerText)";
    private static final String ATTRIBUTES =
            "return [...document.querySelectorAll(arguments[0])].map(one => one.getAttribute(arguments[1]))";

    private Seen() {}

    @SuppressWarnings("unchecked")
    static List<String> texts(Browser browser, String css) {
        return (List<String>) browser.script(TEXTS, css);
    }

    @SuppressWarnings("unchecked")
    static List<String> attributes(Browser browser, String css, String name) {
        return (List<String>) browser.script(ATTRIBUTES, css, name);
    }
}
