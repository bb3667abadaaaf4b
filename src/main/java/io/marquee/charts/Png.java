package io.marquee.charts;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/**
 * Writes pictures as PNG, two pixels to a point. Needs no display.
 *
 * @param width in points
 * @param height in points
 */
public record Png(int width, int height) {
    private static final int PIXELS_PER_POINT = 2;

    /**
     * Draws and writes a picture; the file is there whole or not at all.
     *
     * @throws IOException when the file cannot be written, or when this Java cannot draw text for want of fonts
     */
    public void write(Path file, Consumer<Graphics2D> drawing) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = folder.resolve("." + file.getFileName() + ".unfinished");
        try {
            ImageIO.write(drawn(drawing), "png", draft.toFile());
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private BufferedImage drawn(Consumer<Graphics2D> drawing) throws IOException {
        System.setProperty("java.awt.headless", "true");
        try {
            BufferedImage image =
                    new BufferedImage(width * PIXELS_PER_POINT, height * PIXELS_PER_POINT, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
            drawing.accept(graphics);
            graphics.dispose();
            return image;
        } catch (LinkageError | InternalError e) {
            throw new IOException(
                    "this Java has no fonts to draw with; install fontconfig and a font"
                            + " (Debian: apt-get install fontconfig fonts-dejavu-core). Everything else works without",
                    e);
        }
    }
}
