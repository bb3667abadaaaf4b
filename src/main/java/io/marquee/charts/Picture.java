package io.marquee.charts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A picture in a file, in the form that the file's name asks for: {@code .png} or {@code .svg}.
 *
 * @param width in points
 * @param height in points
 */
public record Picture(int width, int height) {
    /** The file itself, when a picture can be written to it by its name. */
    public static Path checked(Path file) {
        if (!isPng(file) && !isSvg(file)) {
            throw new IllegalArgumentException(file + ": a name that ends in .png or .svg expected");
        }
        return file;
    }

    /**
     * Draws and writes.
     *
     * @throws IllegalArgumentException when the name ends otherwise
     * @throws IOException when the file cannot be written, or when this Java cannot draw text as pixels for want of fonts
     */
    public void write(Path file, Consumer<Canvas> drawing) throws IOException {
        if (isSvg(checked(file))) {
            SvgCanvas canvas = new SvgCanvas(width, height);
            drawing.accept(canvas);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, canvas.file());
        } else {
            new Png(width, height).write(file, graphics -> drawing.accept(GraphicsCanvas.of(graphics, width, height)));
        }
    }

    private static boolean isPng(Path file) {
        return ends(file, ".png");
    }

    private static boolean isSvg(Path file) {
        return ends(file, ".svg");
    }

    private static boolean ends(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
