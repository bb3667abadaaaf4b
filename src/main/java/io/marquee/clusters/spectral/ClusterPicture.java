package io.marquee.clusters.spectral;

import io.marquee.clusters.Cluster;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** A picture of users in the plane of a {@link UserMap}, coloured by cluster, with the clusters' names and sizes. */
public final class ClusterPicture {
    private static final int WIDTH = 1120;
    private static final int HEIGHT = 640;
    private static final int PIXELS_PER_POINT = 2;
    private static final int MOST_DOTS = 5_000;

    private final TasteGroups groups;

    private ClusterPicture(TasteGroups groups) {
        this.groups = groups;
    }

    /** The picture of some groups. */
    public static ClusterPicture of(TasteGroups groups) {
        return new ClusterPicture(groups);
    }

    /**
     * Writes the picture as PNG, 2240 × 1280 pixels; the file is there whole or not at all. Needs no display.
     *
     * @throws IOException when the file cannot be written, or when this Java cannot draw text for want of fonts
     */
    public void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = folder.resolve("." + file.getFileName() + ".draft");
        try {
            ImageIO.write(drawn(), "png", draft.toFile());
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private BufferedImage drawn() throws IOException {
        System.setProperty("java.awt.headless", "true");
        try {
            return draw();
        } catch (LinkageError | InternalError e) {
            throw new IOException(
                    "cannot draw the users' picture: this Java has no fonts to write with. Install fontconfig and a font"
                            + " (Debian: apt-get install fontconfig fonts-dejavu-core); everything else works without",
                    e);
        }
    }

    private BufferedImage draw() {
        BufferedImage image =
                new BufferedImage(WIDTH * PIXELS_PER_POINT, HEIGHT * PIXELS_PER_POINT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
        chart().paint(graphics, WIDTH, HEIGHT);
        graphics.dispose();
        return image;
    }

    private XYChart chart() {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(String.format(
                        Locale.ROOT, "%,d users by taste", groups.clusters().users()))
                .build();
        ChartStyle.apply(chart.getStyler());
        groups.clusters().all().forEach(cluster -> addDots(chart, cluster));
        return chart;
    }

    private void addDots(XYChart chart, Cluster cluster) {
        int[] dots = dots(cluster.id());
        if (dots.length > 0) {
            chart.addSeries(
                            String.format(Locale.ROOT, "%s (%,d)", cluster.name(), cluster.size()),
                            at(groups.map().x(), dots),
                            at(groups.map().y(), dots))
                    .setMarker(ChartStyle.shape(cluster.id()))
                    .setMarkerColor(ChartStyle.colour(cluster.id()));
        }
    }

    /** Every user of the cluster on the map, or every n-th of a large set. */
    private int[] dots(int cluster) {
        int[] clusters = groups.map().cluster();
        int step = 1 + (clusters.length - 1) / MOST_DOTS;
        return IntStream.range(0, clusters.length)
                .filter(user -> user % step == 0 && clusters[user] == cluster)
                .toArray();
    }

    private static double[] at(double[] values, int[] places) {
        return Arrays.stream(places).mapToDouble(place -> values[place]).toArray();
    }
}
