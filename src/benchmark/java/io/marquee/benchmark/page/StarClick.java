package io.marquee.benchmark.page;

import io.marquee.web.browser.Browser;
import java.util.List;

/** From a click on the stars of a film to the frame with the refreshed shelves. */
final class StarClick {
    /** Clicks, and is done when the page has asked for its shelves and then for nothing more; the last frame counts. */
    private static final String CLICK = """
            return (async share => {
              const { connection } = await import('/web/api.js');
              const stars = document.querySelector('main .stars.rating:not(.rated)');
              const { left, top, width, height } = stars.getBoundingClientRect();
              performance.clearResourceTimings();
              const start = performance.now();
              let painted = null;
              connection.addEventListener('idle', () =>
                requestAnimationFrame(() => setTimeout(() => { painted = performance.now(); })));
              stars.dispatchEvent(new MouseEvent('click',
                { bubbles: true, clientX: left + share * width, clientY: top + height / 2 }));
              while (painted === null || performance.now() - painted < 150) {
                await new Promise(resolve => setTimeout(resolve, 10));
              }
              const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
              return [Math.round(painted - start), asked.filter(path => path.endsWith('/shelves')).length];
            })(arguments[0]);
            """;

    private final Target time;

    StarClick(Target time) {
        this.time = time;
    }

    /** Rates the first film of the page that is not rated yet. */
    void measure(Browser browser, double stars) {
        List<?> result = (List<?>) browser.script(CLICK, stars / 5 - 0.05);
        if (((Number) result.get(1)).intValue() == 0) {
            throw new IllegalStateException("the page did not ask for its shelves after a click on the stars");
        }
        time.measured().recordValue(((Number) result.get(0)).longValue());
    }
}
