package io.marquee.models.boosting.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import io.marquee.charts.ChartStyle;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportancePictureTest {
    @TempDir
    private Path folder;

    /** A Java without fonts, as in small containers, cannot draw any text. */
    @BeforeAll
    static void needsFonts() {
        System.setProperty("java.awt.headless", "true");
        assumeThatCode(() -> new Font(Font.SANS_SERIF, Font.PLAIN, 12)
                        .getStringBounds("x", new FontRenderContext(null, true, true)))
                .as("this Java has no fonts: the picture cannot be tested")
                .doesNotThrowAnyException();
    }

    private static Map<String, Double> importance(int features, double least) {
        Map<String, Double> importance = new LinkedHashMap<>();
        for (int i = features; i > 0; i--) {
            importance.put("feature_" + i, least * i);
        }
        return importance;
    }

    private long bluePixels(Map<String, Double> importance) throws IOException {
        Path file = folder.resolve("importance.png");
        new ImportancePicture(importance).write(file);
        assertThat(Files.readAllBytes(file)).startsWith(0x89, 'P', 'N', 'G');
        BufferedImage image = ImageIO.read(file.toFile());
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels)
                .filter(pixel -> pixel == ChartStyle.colour(0).getRGB())
                .count();
    }

    @Test
    void isAPngWithBars() throws IOException {
        assertThat(bluePixels(importance(45, 0.001))).isGreaterThan(10_000);
    }

    @Test
    void isDrawnEvenWhenNothingIsImportant() throws IOException {
        assertThat(bluePixels(importance(45, 0))).isLessThan(1_000);
    }
}
