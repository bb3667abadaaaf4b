package io.marquee.evaluation.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListMetricTest {
    private static final ListMetric PRECISION = new Precision();
    private static final ListMetric RECALL = new Recall();
    private static final ListMetric NDCG = new DiscountedGain();
    private static final ListMetric AVERAGE_PRECISION = new AveragePrecision();
    private static final ListMetric RECIPROCAL_RANK = new ReciprocalRank();
    private static final List<ListMetric> ALL = List.of(PRECISION, RECALL, NDCG, AVERAGE_PRECISION, RECIPROCAL_RANK);

    /** Five places; hits on the second and the fourth; one relevant movie is not listed. */
    private static final RankedList TWO_OF_THREE = RankedList.of(5, new int[] {8, 1, 9, 2, 7}, new int[] {1, 2, 3});

    @Test
    void givesThePrecisionOfAHandMadeList() {
        assertThat(PRECISION.of(TWO_OF_THREE)).isEqualTo(2.0 / 5);
    }

    @Test
    void givesTheRecallOfAHandMadeList() {
        assertThat(RECALL.of(TWO_OF_THREE)).isEqualTo(2.0 / 3);
    }

    @Test
    void givesTheAveragePrecisionOfAHandMadeList() {
        assertThat(AVERAGE_PRECISION.of(TWO_OF_THREE)).isEqualTo((1.0 / 2 + 2.0 / 4) / 3);
    }

    @Test
    void givesTheReciprocalRankOfAHandMadeList() {
        assertThat(RECIPROCAL_RANK.of(TWO_OF_THREE)).isEqualTo(1.0 / 2);
    }

    @Test
    void givesTheDiscountedGainOfAHandMadeList() {
        double log3 = Math.log(3) / Math.log(2);
        double log5 = Math.log(5) / Math.log(2);
        assertThat(NDCG.of(TWO_OF_THREE)).isEqualTo((1 / log3 + 1 / log5) / (1 + 1 / log3 + 1.0 / 2), within(1e-12));
    }

    @Test
    void givesTheFiguresOfALongerList() {
        RankedList list = RankedList.of(10, new int[] {1, 20, 2, 21, 3, 22, 23, 4, 24, 5}, new int[] {1, 2, 3, 4, 5});
        assertThat(AVERAGE_PRECISION.of(list)).isEqualTo((1 + 2.0 / 3 + 3.0 / 5 + 4.0 / 8 + 5.0 / 10) / 5);
        assertThat(RECALL.of(list)).isEqualTo(1);
        assertThat(RECIPROCAL_RANK.of(list)).isEqualTo(1);
    }

    /** The worked example of average_precision_score in scikit-learn's documentation: 0.83… */
    @Test
    void givesTheAveragePrecisionThatScikitLearnGives() {
        assertThat(AVERAGE_PRECISION.of(RankedList.of(4, new int[] {3, 1, 2, 0}, new int[] {2, 3})))
                .isEqualTo((1 + 2.0 / 3) / 2)
                .isEqualTo(0.83, within(0.005));
    }

    @Test
    void measuresDiscountedGainByTheBestOfAllOrders() {
        int[] relevant = {0, 2, 5};
        double best =
                orders(6).mapToDouble(order -> gain(order, relevant)).max().orElseThrow();
        orders(6)
                .forEach(order -> assertThat(NDCG.of(RankedList.of(4, Arrays.copyOf(order, 4), relevant)))
                        .isEqualTo(gain(order, relevant) / best, within(1e-12)));
    }

    private static double gain(int[] order, int[] relevant) {
        return Arrays.stream(relevant)
                .map(movie -> Arrays.stream(order).boxed().toList().indexOf(movie) + 1)
                .filter(rank -> rank <= 4)
                .mapToDouble(rank -> Math.log(2) / Math.log(rank + 1))
                .sum();
    }

    private static Stream<int[]> orders(int size) {
        if (size == 0) {
            return Stream.of(new int[0]);
        }
        return orders(size - 1)
                .flatMap(order -> IntStream.range(0, size)
                        .mapToObj(place -> IntStream.concat(
                                        IntStream.concat(Arrays.stream(order, 0, place), IntStream.of(size - 1)),
                                        Arrays.stream(order, place, size - 1))
                                .toArray()));
    }

    @Test
    void isOneForTheBestListAlsoWhenMoreIsRelevantThanFits() {
        RankedList best = RankedList.of(2, new int[] {4, 6}, new int[] {6, 4, 5});
        assertThat(List.of(PRECISION, NDCG, AVERAGE_PRECISION, RECIPROCAL_RANK))
                .allSatisfy(metric -> assertThat(metric.of(best)).isEqualTo(1));
        assertThat(RECALL.of(best)).isEqualTo(2.0 / 3);
    }

    @Test
    void isZeroWithoutAHitAndForAnEmptyList() {
        RankedList miss = RankedList.of(2, new int[] {4, 6}, new int[] {5});
        RankedList empty = RankedList.of(2, new int[0], new int[] {5});
        assertThat(ALL).allSatisfy(metric -> {
            assertThat(metric.of(miss)).isZero();
            assertThat(metric.of(empty)).isZero();
        });
    }

    @Test
    void dividesThePrecisionOfAShortListByTheLengthThatWasAskedFor() {
        assertThat(PRECISION.of(RankedList.of(10, new int[] {4}, new int[] {4})))
                .isEqualTo(1.0 / 10);
    }

    @Test
    void staysBetweenZeroAndOneAndRisesWhenAHitMovesUp() {
        RandomGenerator random = new SplittableRandom(7);
        for (int run = 0; run < 300; run++) {
            int[] movies = shuffled(30, random);
            int[] relevant = IntStream.range(0, random.nextInt(1, 15)).toArray();
            int[] listed = IntStream.range(0, 10).map(rank -> movies[rank]).toArray();
            RankedList list = RankedList.of(10, listed, relevant);
            RankedList better = RankedList.of(10, withFirstHitOnTop(listed, list), relevant);
            assertThat(ALL).allSatisfy(metric -> {
                assertThat(metric.of(list)).isBetween(0.0, 1.0 + 1e-12);
                assertThat(metric.of(better)).isGreaterThanOrEqualTo(metric.of(list));
            });
        }
    }

    private static int[] withFirstHitOnTop(int[] listed, RankedList list) {
        int[] better = listed.clone();
        IntStream.range(0, list.size()).filter(list::hit).findFirst().ifPresent(rank -> {
            better[rank] = listed[0];
            better[0] = listed[rank];
        });
        return better;
    }

    private static int[] shuffled(int size, RandomGenerator random) {
        return random.ints(0, size).distinct().limit(size).toArray();
    }

    @Test
    void refusesAListThatIsLongerThanAskedOrHasNothingToFind() {
        assertThatThrownBy(() -> RankedList.of(1, new int[] {1, 2}, new int[] {1}))
                .hasMessageContaining("at most 1");
        assertThatThrownBy(() -> RankedList.of(1, new int[] {1}, new int[0])).hasMessageContaining("at least one");
    }
}
