package io.marquee.benchmark.page;

import io.marquee.web.browser.Browser;

/** From a click on the stars of a film to the frame with the refreshed shelves. */
final class StarClick {
    /** Clicks, and is done when shelves came and then nothing changed for a while; the frame after the last change counts. */
    private static final String CLICK = """
            return (async share => {
              const { connection } = await import('/web/api.js');
              const stars = document.querySelector('main .stars.rating:not(.rated)');
              const { left, top, width, height } = stars.getBoundingClientRect();
              const shelves = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/shelves')).length;
              performance.clearResourceTimings();
              const start = performance.now();
              let changed = start;
              let last = start;
              let busy = false;
              connection.addEventListener('busy', () => { busy = true; });
              connection.addEventListener('idle', () => { busy = false; last = performance.now(); });
              let painted = null;
              const frame = () => requestAnimationFrame(() => setTimeout(() => { painted = performance.now(); }));
              const watcher = new MutationObserver(() => { changed = last = performance.now(); frame(); });
              watcher.observe(document.getElementById('main'), { childList: true, characterData: true, subtree: true });
              stars.dispatchEvent(new MouseEvent('click',
                { bubbles: true, clientX: left + share * width, clientY: top + height / 2 }));
              while (busy || shelves() === 0 || painted < changed || performance.now() - last < 200) {
                await new Promise(resolve => setTimeout(resolve, 10));
              }
              watcher.disconnect();
              return Math.round(painted - start);
            })(arguments[0]);
            """;

    private final Target time;

    StarClick(Target time) {
        this.time = time;
    }

    /** Rates the first film of the page that is not rated yet. */
    void measure(Browser browser, double stars) {
        time.measured().recordValue(((Number) browser.script(CLICK, stars / 5 - 0.05)).longValue());
    }
}
