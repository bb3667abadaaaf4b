package io.marquee.clusters.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterPictureTest {
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

    @Test
    void drawsEveryClusterInItsOwnColour() throws IOException {
        BufferedImage image = drawn(groups(200));

        assertThat(image.getWidth()).isEqualTo(2240);
        assertThat(image.getHeight()).isEqualTo(1280);
        for (int cluster = 0; cluster < 4; cluster++) {
            assertThat(pixelsLike(image, onWhite(ScatterStyle.colour(cluster))))
                    .as("pixels in the colour of cluster " + cluster)
                    .isGreaterThan(100);
        }
    }

    @Test
    void replacesTheFileAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("reports/users.png");
        ClusterPicture.of(groups(50)).write(file);
        long before = Files.size(file);
        ClusterPicture.of(groups(300)).write(file);

        assertThat(Files.size(file)).isNotEqualTo(before);
        assertThat(file.getParent()).isDirectoryContaining(file::equals);
        assertThat(folder.resolve("reports").toFile().list()).containsExactly("users.png");
    }

    @Test
    void drawsEvenASingleUser() throws IOException {
        assertThat(pixelsLike(drawn(groups(1)), onWhite(ScatterStyle.colour(0))))
                .isPositive();
    }

    private BufferedImage drawn(TasteGroups groups) throws IOException {
        Path file = folder.resolve("users.png");
        ClusterPicture.of(groups).write(file);
        return ImageIO.read(file.toFile());
    }

    private static TasteGroups groups(int users) {
        PlantedTastes planted = PlantedTastes.of(users, 4, 0.4, 1);
        return Fitting.fit(SpectralClustering.DEFAULT, planted, 1);
    }

    private static int onWhite(Color colour) {
        double opacity = colour.getAlpha() / 255.0;
        return IntStream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
                .map(channel -> (int) Math.round(opacity * channel + (1 - opacity) * 255))
                .reduce(0, (rgb, channel) -> rgb << 8 | channel);
    }

    private static long pixelsLike(BufferedImage image, int rgb) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return IntStream.of(pixels)
                .filter(pixel -> near(pixel >> 16, rgb >> 16) && near(pixel >> 8, rgb >> 8) && near(pixel, rgb))
                .count();
    }

    private static boolean near(int a, int b) {
        return Math.abs((a & 0xFF) - (b & 0xFF)) <= 2;
    }
}
