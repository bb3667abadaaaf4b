package io.marquee.web.browser;

import io.marquee.api.SampleApi;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;

/**
 * One Chromium, used as a person does. What is looked for is waited for, and what is not there in a minute makes the
 * test fail; so no test sleeps. Elements are named by CSS selectors, or by the name that a screen reader says.
 */
public final class Browser extends Page implements AutoCloseable {
    private static final String SETTLED = """
            const view = document.querySelector('main > .view');
            const path = (location.hash.slice(1) || '/').split('?')[0];
            return view !== null && view.dataset.path === path
              && document.querySelector('[aria-busy=true], .waiting') === null;
            """;

    private final Chromium chromium;
    private final Device device;
    private final Console console;
    private final Network network;
    private URI address = URI.create("about:blank");

    private Browser(Chromium chromium, Device device) {
        super(chromium, device);
        this.chromium = chromium;
        this.device = device;
        this.console = new Console(chromium);
        this.network = new Network(chromium);
    }

    /** The browser of this machine, started; nothing where none is installed. */
    public static Optional<Browser> start() {
        return InstalledBrowser.find()
                .map(Chromium::start)
                .map(chromium -> new Browser(chromium, new Device(chromium)));
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

    /** Loads the page with a view, such as {@code #/movie/318}, and waits until it is shown and not busy. */
    public Browser open(String route) {
        chromium.get("about:blank");
        chromium.get(address + "/" + route);
        return settled();
    }

    /** Is a user's own from now on. */
    public Browser as(int userId) {
        chromium.get(address + "/health");
        script("localStorage.setItem('viewer', arguments[0])", String.valueOf(userId));
        return this;
    }

    /** Has a script run in every page from now on, before the page's own. */
    public Browser first(String source) {
        chromium.devtools("Page.addScriptToEvaluateOnNewDocument", Map.of("source", source));
        return this;
    }

    /** Waits until the view of the address is shown, and no part of it is busy or stands in for another. */
    public Browser settled() {
        return await("a view that is not busy", () -> (Boolean) script(SETTLED));
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

    /** Whether the process still answers. */
    boolean isAlive() {
        try {
            return !chromium.getWindowHandles().isEmpty();
        } catch (WebDriverException e) {
            return false;
        }
    }

    @Override
    Browser self() {
        return this;
    }

    @Override
    public void close() {
        chromium.quit();
    }
}
