package io.marquee.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.OutputType;

/** Pictures of what a browser shows. */
final class Photograph {
    private Photograph() {}

    static void write(Chromium chromium, Path png) {
        try {
            Files.createDirectories(png.toAbsolutePath().getParent());
            Files.write(png, chromium.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the picture " + png, e);
        }
    }
}
