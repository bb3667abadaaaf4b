package io.marquee.web.browser;

import java.util.List;

/** How the page lies on the screen. */
public final class Layout {
    private static final String WIDER = """
            const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= width) return [];
            return [...document.querySelectorAll('body *')]
              .filter(node => node.getBoundingClientRect().right > width + 0.5)
              .slice(0, 5)
              .map(node => node.outerHTML.slice(0, 200))
              .concat(`the page is ${document.documentElement.scrollWidth} wide, the screen ${width}`);
            """;

    private Layout() {}

    /** What makes the page wider than the screen, so that it scrolls to the side; empty where it does not. */
    @SuppressWarnings("unchecked")
    public static List<String> overflow(Browser browser) {
        return (List<String>) browser.script(WIDER);
    }
}
