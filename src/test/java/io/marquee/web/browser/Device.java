package io.marquee.web.browser;

import java.util.List;
import java.util.Map;

/** What the page is looked at with, as it can tell by media queries. */
final class Device {
    private static final int FINGERS = 5;

    private final Chromium chromium;
    private Scheme scheme = Scheme.DARK;
    private Screen screen = Screen.DESKTOP;
    private boolean motion;

    Device(Chromium chromium) {
        this.chromium = chromium;
    }

    /** A desktop in the dark, without movement. */
    void anew() {
        scheme = Scheme.DARK;
        motion = false;
        screen(Screen.DESKTOP);
        tell();
        chromium.devtools("Emulation.setCPUThrottlingRate", Map.of("rate", Slowness.rate()));
    }

    void screen(Screen chosen) {
        screen = chosen;
        chromium.devtools(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        screen.width(),
                        "height",
                        screen.height(),
                        "deviceScaleFactor",
                        screen.touch() ? 2 : 1,
                        "mobile",
                        screen.touch()));
        chromium.devtools(
                "Emulation.setTouchEmulationEnabled", Map.of("enabled", screen.touch(), "maxTouchPoints", FINGERS));
    }

    boolean touch() {
        return screen.touch();
    }

    void scheme(Scheme preferred) {
        scheme = preferred;
        tell();
    }

    void motion() {
        motion = true;
        tell();
    }

    private void tell() {
        chromium.devtools(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme.inCss()),
                                Map.of("name", "prefers-reduced-motion", "value", motion ? "" : "reduce"))));
    }
}
