package io.marquee.web.browser;

import java.time.Duration;
import java.util.List;
import org.openqa.selenium.Point;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.PointerInput.Kind;
import org.openqa.selenium.interactions.PointerInput.MouseButton;
import org.openqa.selenium.interactions.PointerInput.Origin;
import org.openqa.selenium.interactions.Sequence;

/** A finger on the glass. */
final class Finger {
    private static final String BRING_INTO_REACH = """
            const [element, x, y] = arguments;
            element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
            const frame = () => new Promise(requestAnimationFrame);
            return frame().then(frame).then(() => {
              const { left, top, width, height } = element.getBoundingClientRect();
              const place = [Math.round(left + x * width), Math.round(top + y * height)];
              const hit = document.elementFromPoint(...place);
              window.tapped = null;
              addEventListener('click', event => { window.tapped ??= event.target; }, { capture: true, once: true });
              return hit && (element.contains(hit) || hit.contains(element)) ? place : null;
            });
            """;

    /** Whether there was a click on the element; so there was where this is another page by now. */
    private static final String TAPPED = """
            const [element] = arguments;
            const { tapped } = window;
            return tapped === undefined || tapped !== null && (element.contains(tapped) || tapped.contains(element));
            """;

    private Finger() {}

    /**
     * Taps, once what was scrolled into view is drawn there, at a share of the element's width and height; false where
     * something lies above it, or where a slow browser took it for something else, such as a long press.
     */
    @SuppressWarnings("unchecked")
    static boolean tap(Chromium chromium, WebElement element, double x, double y) {
        List<Long> place = (List<Long>) chromium.executeScript(BRING_INTO_REACH, element, x, y);
        if (place == null) {
            return false;
        }
        PointerInput finger = new PointerInput(Kind.TOUCH, "finger");
        Point point = new Point(place.get(0).intValue(), place.get(1).intValue());
        chromium.perform(List.of(new Sequence(finger, 0)
                .addAction(finger.createPointerMove(Duration.ZERO, Origin.viewport(), point))
                .addAction(finger.createPointerDown(MouseButton.LEFT.asArg()))
                .addAction(finger.createPointerUp(MouseButton.LEFT.asArg()))));
        return arrived(chromium, element);
    }

    private static boolean arrived(Chromium chromium, WebElement element) {
        try {
            Page.rest(chromium);
            return (Boolean) chromium.executeScript(TAPPED, element);
        } catch (StaleElementReferenceException gone) {
            return true;
        }
    }
}
