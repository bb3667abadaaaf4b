package io.marquee.web.browser;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.CommandInfo;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpMethod;
import org.openqa.selenium.remote.service.DriverCommandExecutor;
import org.openqa.selenium.remote.service.DriverService;

/** A Chromium process without a window, that cannot find any host but this machine. */
final class Chromium extends RemoteWebDriver {
    private static final String DEVTOOLS = "devtools";
    private static final Duration LONGEST = Duration.ofMinutes(3);
    /** Axe takes a second on a fast machine, and half a minute on a slow one. */
    private static final Duration LONGEST_SCRIPT = Duration.ofMinutes(2);

    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--disable-sync",
            "--disable-extensions",
            "--disable-component-update",
            "--disable-background-networking",
            "--no-default-browser-check",
            "--no-first-run",
            "--no-proxy-server",
            "--hide-scrollbars",
            "--lang=en",
            // without a window there is no mouse either, unless one is said to be there
            "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private Chromium(DriverService service, ChromeOptions options) {
        super(new Executor(service), options);
    }

    static Chromium start(InstalledBrowser installed) {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed.driver().toFile())
                .usingAnyFreePort()
                .build();
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed.chromium().toFile());
        options.addArguments(ARGUMENTS);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.setScriptTimeout(LONGEST_SCRIPT);
        return new Chromium(service, options);
    }

    /** Sends a command of the Chrome DevTools Protocol to the page, or to the browser, and returns the answer's members. */
    @SuppressWarnings("unchecked")
    Map<String, Object> devtools(String command, Map<String, ?> parameters) {
        return (Map<String, Object>)
                execute(DEVTOOLS, Map.of("cmd", command, "params", parameters)).getValue();
    }

    private static final class Executor extends DriverCommandExecutor {
        Executor(DriverService service) {
            super(
                    service,
                    Map.of(DEVTOOLS, new CommandInfo("/session/:sessionId/goog/cdp/execute", HttpMethod.POST)),
                    ClientConfig.defaultConfig().readTimeout(LONGEST));
        }
    }
}
