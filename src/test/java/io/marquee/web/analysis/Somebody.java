package io.marquee.web.analysis;

import io.marquee.web.browser.Browser;

/** Who looks at the page. */
final class Somebody {
    private Somebody() {}

    /** Opens a view as a user who was chosen before. */
    static Browser opens(Browser browser, int userId, String route) {
        browser.open("");
        browser.script("localStorage.setItem('viewer', arguments[0])", "" + userId);
        browser.script("location.hash = arguments[0]", route);
        return browser.reload();
    }
}
