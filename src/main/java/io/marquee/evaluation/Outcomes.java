package io.marquee.evaluation;

import io.marquee.evaluation.metrics.Reliability;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Gathers outcomes split by split and makes the leaderboard's rows of them. */
final class Outcomes {
    private static final Comparator<Row> LOWEST_RMSE_FIRST = Comparator.comparingDouble(
            row -> row.figure(Measure.RMSE).map(Figure::mean).orElse(Double.POSITIVE_INFINITY));

    private final Map<String, List<Outcome>> byModel = new LinkedHashMap<>();

    /** Adds the outcome of a model on one more split. */
    void add(String model, Outcome outcome) {
        byModel.computeIfAbsent(model, name -> new ArrayList<>()).add(outcome);
    }

    /** How many splits every model was tried on. */
    int splits() {
        return byModel.values().stream().mapToInt(List::size).max().orElse(0);
    }

    /** One row for each model, the lowest RMSE first; models without RMSE come last, in the order of their first outcome. */
    List<Row> rows() {
        return Comparison.of(inOrder().stream().sorted(LOWEST_RMSE_FIRST).toList());
    }

    /** One row for each model, in the order of their first outcome, not compared to each other. */
    List<Row> inOrder() {
        return byModel.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Row row(String model, List<Outcome> outcomes) {
        List<Reliability.Bin> reliability = outcomes.stream()
                .flatMap(outcome -> outcome.reliability().stream())
                .reduce(Reliability::plus)
                .map(Reliability::bins)
                .orElse(List.of());
        return new Row(
                model,
                overUsers(outcomes, figures(outcomes, Outcome::figures)),
                Map.of(),
                figures(outcomes, Outcome::clusterErrors),
                reliability);
    }

    /** With the intervals that users give, where there is one split, which gives none itself. */
    private static Map<Measure, Figure> overUsers(List<Outcome> outcomes, Map<Measure, Figure> figures) {
        if (outcomes.size() == 1) {
            outcomes.get(0)
                    .overUsers()
                    .forEach((measure, width) -> figures.computeIfPresent(
                            measure, (key, figure) -> new Figure(figure.perSplit(), OptionalDouble.of(width))));
        }
        return figures;
    }

    private static <K> Map<K, Figure> figures(List<Outcome> outcomes, Function<Outcome, Map<K, Double>> values) {
        Map<K, List<Double>> perSplit = new LinkedHashMap<>();
        outcomes.forEach(outcome -> values.apply(outcome)
                .forEach((key, value) ->
                        perSplit.computeIfAbsent(key, any -> new ArrayList<>()).add(value)));
        Map<K, Figure> figures = new LinkedHashMap<>();
        perSplit.forEach((key, list) -> figures.put(key, Figure.of(list)));
        return figures;
    }
}
