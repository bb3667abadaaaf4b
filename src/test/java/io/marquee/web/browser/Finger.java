package io.marquee.web.browser;

import java.time.Duration;
import java.util.List;
import org.openqa.selenium.Point;
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
              return hit && (element.contains(hit) || hit.contains(element)) ? place : null;
            });
            """;

    private Finger() {}

    /** Taps, once what was scrolled into view is drawn there, at a share of the element's width and height; false where something lies above it. */
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
        return true;
    }
}
