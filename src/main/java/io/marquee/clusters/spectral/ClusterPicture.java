package io.marquee.clusters.spectral;

import io.marquee.charts.Png;
import io.marquee.clusters.Cluster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** A picture of users in the plane of a {@link UserMap}, coloured by cluster, with the clusters' names and sizes. */
public final class ClusterPicture {
    private static final int WIDTH = 1120;
    private static final int HEIGHT = 640;
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
        new Png(WIDTH, HEIGHT).write(file, graphics -> chart().paint(graphics, WIDTH, HEIGHT));
    }

    private XYChart chart() {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(String.format(
                        Locale.ROOT, "%,d users by taste", groups.clusters().users()))
                .build();
        ScatterStyle.apply(chart.getStyler());
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
                    .setMarker(ScatterStyle.shape(cluster.id()))
                    .setMarkerColor(ScatterStyle.colour(cluster.id()));
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
