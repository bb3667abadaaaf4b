package io.marquee.benchmark.page;

import io.marquee.benchmark.ServedCopy;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.Screen;
import java.io.IOException;
import java.nio.file.Path;

/** Takes the pictures of the page that the documents show. Usage: {@code Screenshots [OUT-DIR [FOLDER]]}. */
public final class Screenshots {
    private static final int USER = 1;

    private final Browser browser;
    private final ServedCopy server;
    private final Path folder;

    private Screenshots(Browser browser, ServedCopy server, Path folder) {
        this.browser = browser;
        this.server = server;
        this.folder = folder;
    }

    /** Takes them once. */
    public static void main(String... arguments) throws IOException {
        Path out = Path.of(arguments.length > 0 ? arguments[0] : "out");
        Path folder = Path.of(arguments.length > 1 ? arguments[1] : "docs/pictures");
        try (ServedCopy server = ServedCopy.of(out);
                Browser browser = Browser.start()
                        .orElseThrow(() -> new IllegalStateException("install chromium and chromium-driver first"))) {
            Screenshots screenshots = new Screenshots(browser, server, folder);
            screenshots.take(Screen.DESKTOP, "#/", "home.png");
            screenshots.take(Screen.DESKTOP, "#/groups", "groups.png");
            screenshots.take(Screen.DESKTOP, "#/models", "models.png");
            screenshots.take(Screen.PHONE, "#/", "home-phone.png");
            screenshots.take(Screen.PHONE, "#/movie/318", "movie-phone.png");
        }
    }

    private void take(Screen screen, String route, String file) {
        browser.anew(server.address()).on(screen).as(USER).open(route);
        browser.await("fonts and drawings", () -> (Boolean)
                browser.script("return document.fonts.status === 'loaded' && [...document.querySelectorAll('canvas')]"
                        + ".every(canvas => globalThis.Chart?.getChart(canvas))"));
        browser.photograph(folder.resolve(file));
        System.out.println(folder.resolve(file));
    }
}
