package io.marquee.benchmark.page;

import io.marquee.web.browser.Browser;
import java.net.URI;

/** The first view of someone whose browser was never there: the time until all its shelves are painted, and the bytes. */
final class FirstView {
    /** Notes the time of the first frame after the latest change, while the view is not complete. */
    private static final String WATCH = """
            globalThis.shownAt = null;
            const look = () => {
              if (document.querySelector('main > .view .film') && !document.querySelector('.waiting, [aria-busy=true]')) {
                requestAnimationFrame(() => setTimeout(() => { globalThis.shownAt ??= performance.now(); }));
              }
            };
            new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
            """;

    private final Target time;
    private final Target bytes;

    FirstView(Target time, Target bytes) {
        this.time = time;
        this.bytes = bytes;
    }

    /** Opens the page once, with nothing in the cache. */
    void measure(Browser browser, URI server, int user) {
        browser.anew(server).as(user).first(WATCH);
        long before = browser.network().traffic().bytes();
        browser.open("#/").await("shelves", () -> browser.script("return shownAt") != null);
        time.measured().recordValue(((Number) browser.script("return Math.round(shownAt)")).longValue());
        bytes.measured().recordValue((browser.network().traffic().bytes() - before) / 1_000);
    }
}
