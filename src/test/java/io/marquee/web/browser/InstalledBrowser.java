package io.marquee.web.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of this machine. Nothing is ever downloaded.
 *
 * @param chromium a Chromium or Chrome
 * @param driver the chromedriver of the same version
 */
record InstalledBrowser(Path chromium, Path driver) {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> DRIVERS = List.of("chromedriver", "chromium.chromedriver");
    private static final List<Path> USUAL_FOLDERS = List.of(
            Path.of("/usr/bin"),
            Path.of("/usr/lib/chromium"),
            Path.of("/usr/lib/chromium-browser"),
            Path.of("/snap/bin"),
            Path.of("/opt/homebrew/bin"));

    /** The programs at {@code MARQUEE_CHROMIUM} and {@code MARQUEE_CHROMEDRIVER}, on the path or in a usual place. */
    static Optional<InstalledBrowser> find() {
        Optional<Path> chromium = find("MARQUEE_CHROMIUM", BROWSERS);
        Optional<Path> driver = find("MARQUEE_CHROMEDRIVER", DRIVERS);
        return chromium.flatMap(browser -> driver.map(found -> new InstalledBrowser(browser, found)));
    }

    private static Optional<Path> find(String variable, List<String> names) {
        Optional<Path> named = Optional.ofNullable(System.getenv(variable)).map(Path::of);
        return named.or(() -> folders()
                .flatMap(folder -> names.stream().map(folder::resolve))
                .filter(Files::isExecutable)
                .findFirst());
    }

    private static Stream<Path> folders() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(
                Stream.of(path.split(File.pathSeparator))
                        .filter(part -> !part.isEmpty())
                        .map(Path::of),
                USUAL_FOLDERS.stream());
    }
}
