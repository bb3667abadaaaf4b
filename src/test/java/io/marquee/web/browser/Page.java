package io.marquee.web.browser;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** What a person sees of a page, and does with it. */
abstract class Page {
    /** Of what can be used, that whose labels hold some words; the browser then says which has exactly that name. */
    private static final String LABELLED = """
            const words = arguments[0];
            const usable = 'a[href], button, input, select, textarea, summary, [role], [tabindex]';
            const textOf = node => [node.getAttribute('aria-label'), node.getAttribute('title'), node.textContent,
              ...[...node.querySelectorAll('[alt]')].map(picture => picture.alt),
              ...[...(node.labels ?? [])].map(label => label.textContent),
              ...(node.getAttribute('aria-labelledby') ?? '').split(' ').map(id => document.getElementById(id)?.textContent)]
              .join(' ').replace(/\\s+/g, ' ');
            return [...document.querySelectorAll(usable)].filter(node => textOf(node).includes(words));
            """;

    /** Comes back when the page has drawn what it was told, and all that waited in its queues is done. */
    private static final String AT_REST = """
            return new Promise(done => requestAnimationFrame(() => requestIdleCallback(done, { timeout: 2000 })));
            """;

    private final Chromium chromium;
    private final Device device;

    Page(Chromium chromium, Device device) {
        this.chromium = chromium;
        this.device = device;
    }

    abstract Browser self();

    /** The element that is there and can be seen, once it is. */
    public WebElement find(String css) {
        return Await.value(
                "shows " + css,
                () -> all(css).stream().filter(WebElement::isDisplayed).findFirst());
    }

    /** The button, link or field of a name, as a screen reader says it, once it can be seen. */
    public WebElement named(String name) {
        return Await.value(
                "shows something named \"" + name + "\"",
                () -> labelled(name)
                        .filter(WebElement::isDisplayed)
                        .filter(element -> element.getAccessibleName().equals(name))
                        .findFirst());
    }

    private Stream<WebElement> labelled(String words) {
        return ((List<?>) script(LABELLED, words)).stream().map(WebElement.class::cast);
    }

    /** The elements that are there now, seen or not. */
    public List<WebElement> all(String css) {
        return chromium.findElements(By.cssSelector(css));
    }

    /** What can be read in an element, once it can be seen. */
    public String text(String css) {
        return Await.value(
                "shows the text of " + css, () -> Optional.of(find(css).getText()));
    }

    /** The texts of the elements, once there is one. */
    public List<String> texts(String css) {
        return Await.value(
                "shows the texts of " + css, () -> Optional.of(textsNow(css)).filter(texts -> !texts.isEmpty()));
    }

    private List<String> textsNow(String css) {
        return all(css).stream().map(WebElement::getText).toList();
    }

    /** Clicks, or taps where the screen is a phone's, as soon as nothing is in the way. */
    public Browser click(String css) {
        return await("lets " + css + " be clicked", () -> clicked(find(css))).rest();
    }

    /** Clicks or taps the button, link or field of a name. */
    public Browser clickNamed(String name) {
        return await("lets \"" + name + "\" be clicked", () -> clicked(named(name)))
                .rest();
    }

    /** Clicks or taps within an element, at a share of its width: on its left end for 0, on its right one for 1. */
    public Browser clickAcross(String css, double share) {
        return await("lets " + css + " be clicked", () -> {
                    WebElement element = find(css);
                    if (device.touch()) {
                        return Finger.tap(chromium, element, share, 0.5);
                    }
                    int fromCentre =
                            (int) Math.round((share - 0.5) * element.getSize().getWidth());
                    new Actions(chromium)
                            .moveToElement(element, fromCentre, 0)
                            .click()
                            .perform();
                    return true;
                })
                .rest();
    }

    private boolean clicked(WebElement element) {
        if (device.touch()) {
            return Finger.tap(chromium, element, 0.5, 0.5);
        }
        element.click();
        return true;
    }

    /** Types into a field instead of what is there. */
    public Browser type(String css, String text) {
        WebElement field = find(css);
        field.clear();
        field.sendKeys(text);
        return rest();
    }

    /** Presses keys one after the other, wherever the focus is. */
    public Browser press(CharSequence... keys) {
        chromium.switchTo().activeElement().sendKeys(keys);
        return rest();
    }

    /** Lets the page do what it does at once about what happened; what it asks the server for is not waited for. */
    Browser rest() {
        rest(chromium);
        return self();
    }

    static void rest(Chromium chromium) {
        try {
            chromium.executeScript(AT_REST);
        } catch (WebDriverException left) {
            // for another page
        }
    }

    /** Presses a key while Shift is held. */
    public Browser pressWithShift(CharSequence key) {
        return press(Keys.chord(Keys.SHIFT, key));
    }

    /** The element that has the focus. */
    public WebElement focused() {
        return chromium.switchTo().activeElement();
    }

    /** Waits for a condition that the page reaches in its own time. */
    public Browser await(String what, BooleanSupplier condition) {
        return Await.value(what, () -> condition.getAsBoolean() ? Optional.of(self()) : Optional.empty());
    }

    /** Waits for words in an element. */
    public Browser awaitText(String css, String part) {
        return await(
                css + " says \"" + part + "\"", () -> textsNow(css).stream().anyMatch(text -> text.contains(part)));
    }

    /** Runs JavaScript in the page and returns what it returns; a promise is waited for. */
    public Object script(String source, Object... arguments) {
        return chromium.executeScript(source, arguments);
    }
}
