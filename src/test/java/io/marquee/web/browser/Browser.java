package io.marquee.web.browser;

import io.marquee.api.SampleApi;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;

/**
 * One Chromium, used as a person does. What is looked for is waited for, and what is not there in half a minute makes the
 * test fail; so no test sleeps. Elements are named by CSS selectors, or by the name that a screen reader says.
 */
public final class Browser implements AutoCloseable {
    private static final By EVERYTHING_NAMED = By.cssSelector(
            "a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=option], [tabindex]");

    private final Chromium chromium;
    private final Device device;
    private final Console console;
    private final Network network;
    private URI address = URI.create("about:blank");

    private Browser(Chromium chromium) {
        this.chromium = chromium;
        this.device = new Device(chromium);
        this.console = new Console(chromium);
        this.network = new Network(chromium);
    }

    /** The browser of this machine, started; nothing where none is installed. */
    public static Optional<Browser> start() {
        return InstalledBrowser.find().map(Chromium::start).map(Browser::new);
    }

    /** Forgets everything: pages, cookies, storage, cache, size, logs. It is a desktop's then, with a server to go to. */
    public Browser anew(URI server) {
        String old = chromium.getWindowHandle();
        String fresh = chromium.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        chromium.switchTo().window(old).close();
        chromium.switchTo().window(fresh);
        chromium.devtools("Network.clearBrowserCookies", Map.of());
        chromium.devtools("Network.clearBrowserCache", Map.of());
        network.forget();
        console.forget();
        at(server);
        device.anew();
        return this;
    }

    /** Takes the size and the pointer of a screen. */
    public Browser on(Screen screen) {
        device.screen(screen);
        return this;
    }

    /** Takes a person's wish for dark or light colours. The usual one is dark. */
    public Browser prefers(Scheme scheme) {
        device.scheme(scheme);
        return this;
    }

    /** Has movement shown, which is usually off so that tests need not wait for it. */
    public Browser withMotion() {
        device.motion();
        return this;
    }

    /** Goes to another server with {@link #open} from now on, as one who was never there. */
    public Browser at(SampleApi api) {
        return at(api.server().address());
    }

    private Browser at(URI server) {
        address = server;
        chromium.devtools("Storage.clearDataForOrigin", Map.of("origin", server.toString(), "storageTypes", "all"));
        network.serves(server);
        return this;
    }

    /** Opens a view, such as {@code #/movie/318}, and waits until the page shows it and is not busy. */
    public Browser open(String route) {
        chromium.get(address + "/" + route);
        return settled();
    }

    /** Waits until the page has a heading and nothing of it is busy. */
    public Browser settled() {
        await("a page that is not busy", () -> (Boolean) script("return document.readyState === 'complete'"
                + " && document.querySelector('h1') !== null && document.querySelector('[aria-busy=true]') === null"));
        return this;
    }

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
                () -> chromium.findElements(EVERYTHING_NAMED).stream()
                        .filter(WebElement::isDisplayed)
                        .filter(element -> element.getAccessibleName().equals(name))
                        .findFirst());
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

    /** The texts of the elements that are there now. */
    public List<String> texts(String css) {
        return Await.value(
                "shows the texts of " + css,
                () -> Optional.of(all(css).stream().map(WebElement::getText).toList()));
    }

    /** Clicks, or taps where the screen is a phone's, as soon as nothing is in the way. */
    public Browser click(String css) {
        return Await.value("lets " + css + " be clicked", () -> {
            find(css).click();
            return Optional.of(this);
        });
    }

    /** Clicks the button, link or field of a name. */
    public Browser clickNamed(String name) {
        return Await.value("lets \"" + name + "\" be clicked", () -> {
            named(name).click();
            return Optional.of(this);
        });
    }

    /** Types into a field instead of what is there. */
    public Browser type(String css, String text) {
        WebElement field = find(css);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** Presses keys one after the other, wherever the focus is. */
    public Browser press(CharSequence... keys) {
        chromium.switchTo().activeElement().sendKeys(keys);
        return this;
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
        return Await.value(what, () -> condition.getAsBoolean() ? Optional.of(this) : Optional.empty());
    }

    /** Waits for words in an element. */
    public Browser awaitText(String css, String part) {
        return await(css + " says \"" + part + "\"", () -> texts(css).stream().anyMatch(text -> text.contains(part)));
    }

    /** Runs JavaScript in the page and returns what it returns; a promise is waited for. */
    public Object script(String source, Object... arguments) {
        return chromium.executeScript(source, arguments);
    }

    /** Goes back, as by the button. */
    public Browser back() {
        chromium.navigate().back();
        return settled();
    }

    /** Loads the page again. */
    public Browser reload() {
        chromium.navigate().refresh();
        return settled();
    }

    /** What the tab is called. */
    public String title() {
        return chromium.getTitle();
    }

    /** The part of the address from the {@code #} on; empty without one. */
    public String route() {
        return Optional.ofNullable(URI.create(chromium.getCurrentUrl()).getRawFragment())
                .map(part -> "#" + part)
                .orElse("");
    }

    /** What the page says to developers. */
    public Console console() {
        return console;
    }

    /** What the page asks for, and how well it gets it. */
    public Network network() {
        return network;
    }

    /** Writes a picture of what is seen. */
    public void photograph(Path png) {
        Photograph.write(chromium, png);
    }

    @Override
    public void close() {
        chromium.quit();
    }
}
