package io.marquee.models.neural;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Catalogue;
import io.marquee.data.Ratings;
import io.marquee.features.Evidence;
import io.marquee.features.Feature;
import io.marquee.features.Feature.Kind;
import io.marquee.features.Statistics;
import io.marquee.features.set.FeatureSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The columns that the network sees. */
final class Inputs {
    private static final int SAMPLE = 20_000;

    private final List<Column> columns;

    private Inputs(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Columns scaled to the training rows, or an even sample of them; no row sees its own rating. */
    static Inputs of(Ratings training, Statistics statistics, Catalogue catalogue) {
        int step = (training.size() + SAMPLE - 1) / SAMPLE;
        int[] rows = IntStream.range(0, training.size())
                .filter(row -> row % step == 0)
                .toArray();
        return new Inputs(features(catalogue)
                .map(feature -> {
                    Evidence evidence = new Evidence(statistics, catalogue);
                    return Column.of(
                            feature,
                            IntStream.of(rows)
                                    .mapToDouble(row -> feature.value(evidence.aboutRow(training, row)))
                                    .toArray());
                })
                .toList());
    }

    /** All features, but in place of the movie's age the moment: so nothing that hangs on the movie alone ever changes. */
    static Stream<Feature> features(Catalogue catalogue) {
        return Stream.concat(
                FeatureSet.of(catalogue.genres()).features().stream()
                        .filter(feature -> !feature.name().equals("movie_age")),
                Stream.of(new Moment()));
    }

    int size() {
        return columns.size();
    }

    /** The places of the columns of some kinds, ascending. */
    int[] places(Predicate<Kind> kinds) {
        return IntStream.range(0, size())
                .filter(place -> kinds.test(columns.get(place).feature().kind()))
                .toArray();
    }

    float value(int place, Evidence evidence) {
        return columns.get(place).value(evidence);
    }

    /** Writes all columns, to begin at {@code into[at]}. */
    void fill(Evidence evidence, float[] into, int at) {
        for (int place = 0; place < size(); place++) {
            into[at + place] = value(place, evidence);
        }
    }

    void write(BinaryWriter out) throws IOException {
        for (Column column : columns) {
            out.putString(column.feature().name());
            out.putDouble(column.low());
            out.putDouble(column.high());
            out.putDouble(column.mean());
            out.putDouble(column.spread());
        }
    }

    static Inputs read(BinaryReader in, Catalogue catalogue) throws IOException {
        List<Column> columns = new ArrayList<>();
        for (Feature feature : features(catalogue).toList()) {
            String name = in.takeString();
            if (!name.equals(feature.name())) {
                throw new IOException("the network was trained with the feature " + name + " where this Marquee has "
                        + feature.name() + "; train again");
            }
            columns.add(new Column(feature, in.takeDouble(), in.takeDouble(), in.takeDouble(), in.takeDouble()));
        }
        return new Inputs(columns);
    }
}
