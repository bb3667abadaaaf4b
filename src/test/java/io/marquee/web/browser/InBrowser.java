package io.marquee.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link Browser} that knows nothing yet and goes to {@link Site#address}. After each test the console must be
 * silent and nothing but the server may have been asked; a failed test leaves a picture in {@code target/screenshots}. Where no
 * browser is installed the tests are skipped, but in continuous integration they fail.
 */
public final class InBrowser implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(InBrowser.class);
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String MISSING = "install chromium and chromium-driver, or name them by MARQUEE_CHROMIUM and"
            + " MARQUEE_CHROMEDRIVER, to run the tests of the page";

    @Override
    public void beforeEach(ExtensionContext context) {
        Optional<Browser> browser = held(context).living();
        if (System.getenv("CI") != null) {
            assertThat(browser).as("browser of this machine: " + MISSING).isPresent();
        }
        assumeTrue(browser.isPresent(), "skipped: " + MISSING);
        browser.orElseThrow().anew(Site.address());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        browser(context).ifPresent(browser -> look(browser, context));
    }

    private static void look(Browser browser, ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            browser.photograph(PICTURES.resolve(pictureName(context)));
            return;
        }
        assertThat(browser.network().strayed()).as("requests to somewhere else").isEmpty();
        assertThat(browser.console().faults()).as("what the console says").isEmpty();
    }

    private static String pictureName(ExtensionContext context) {
        String test = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        return (test + "-" + context.getDisplayName()).replaceAll("[^A-Za-z0-9.]+", "-") + ".png";
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser(context).orElseThrow();
    }

    private static Optional<Browser> browser(ExtensionContext context) {
        return held(context).browser;
    }

    private static Held held(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent("browser", key -> new Held(), Held.class);
    }

    /** Closed by JUnit after the last test. */
    private static final class Held implements AutoCloseable {
        private Optional<Browser> browser = Browser.start();

        Held() {
            if (browser.isEmpty()) {
                System.err.println("Skipped: " + MISSING);
            }
        }

        /** The browser, or another one where it died in a test, which failed then. */
        Optional<Browser> living() {
            if (browser.isPresent() && !browser.get().isAlive()) {
                browser = Browser.start();
            }
            return browser;
        }

        @Override
        public void close() {
            browser.ifPresent(started -> {
                started.close();
                Site.close();
            });
        }
    }
}
