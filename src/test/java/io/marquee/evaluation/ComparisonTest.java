package io.marquee.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final List<Row> ROWS = Comparison.of(List.of(
            row("stars", Map.of(Measure.RMSE, Figure.of(0.80, 0.90), Measure.NDCG, Figure.of(0.01, 0.02))),
            row("plain", Map.of(Measure.RMSE, Figure.of(0.83, 0.92), Measure.NDCG, Figure.of(0.00, 0.01))),
            row("ranker", Map.of(Measure.NDCG, Figure.of(0.11, 0.10))),
            row("late", Map.of(Measure.RMSE, Figure.of(0.9)))));

    private static Row row(String model, Map<Measure, Figure> figures) {
        return new Row(model, figures, Map.of(), Map.of());
    }

    @Test
    void pairsTheErrorsWithThoseOfTheLowest() {
        Figure behind = ROWS.get(1).toBest(Measure.RMSE).orElseThrow();
        assertThat(behind.perSplit().get(0)).isEqualTo(0.03, within(1e-12));
        assertThat(behind.perSplit().get(1)).isEqualTo(0.02, within(1e-12));
    }

    @Test
    void pairsTheGainsWithThoseOfTheHighest() {
        assertThat(ROWS.get(0).toBest(Measure.NDCG).orElseThrow().mean()).isEqualTo(-0.09, within(1e-12));
        assertThat(ROWS.get(1).toBest(Measure.NDCG).orElseThrow().mean()).isEqualTo(-0.1, within(1e-12));
    }

    @Test
    void hasNoneForTheBestNorForWhatWasNotMeasured() {
        assertThat(ROWS.get(0).toBest(Measure.RMSE)).isEmpty();
        assertThat(ROWS.get(2).toBest()).isEmpty();
    }

    @Test
    void hasNoneOverOtherSplits() {
        assertThat(ROWS.get(3).toBest()).isEmpty();
    }

    @Test
    void leavesFiguresAsTheyWere() {
        assertThat(ROWS.get(2).figures()).isEqualTo(Map.of(Measure.NDCG, Figure.of(0.11, 0.10)));
    }
}
