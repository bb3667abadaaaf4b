package io.marquee.evaluation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells how far models are from the best one. */
final class Comparison {
    private static final List<Measure> COMPARED = List.of(Measure.RMSE, Measure.NDCG);

    private Comparison() {}

    /** The same rows with their paired differences to the best. */
    static List<Row> of(List<Row> rows) {
        Map<Measure, Row> best = new EnumMap<>(Measure.class);
        COMPARED.forEach(measure -> best(measure, rows).ifPresent(row -> best.put(measure, row)));
        return rows.stream()
                .map(row -> new Row(
                        row.model(), row.figures(), differences(row, best), row.clusterErrors(), row.reliability()))
                .toList();
    }

    private static Optional<Row> best(Measure measure, List<Row> rows) {
        Comparator<Row> byMean = Comparator.comparingDouble(
                row -> row.figure(measure).orElseThrow().mean());
        return rows.stream()
                .filter(row -> row.figure(measure).isPresent())
                .min(measure.lowestIsBest() ? byMean : byMean.reversed());
    }

    private static Map<Measure, Figure> differences(Row row, Map<Measure, Row> best) {
        Map<Measure, Figure> differences = new EnumMap<>(Measure.class);
        best.forEach((measure, winner) -> {
            Figure bar = winner.figure(measure).orElseThrow();
            row.figure(measure)
                    .filter(figure -> winner != row
                            && figure.perSplit().size() == bar.perSplit().size())
                    .ifPresent(figure -> differences.put(measure, figure.minus(bar)));
        });
        return differences;
    }
}
