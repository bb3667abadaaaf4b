package io.marquee.evaluation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A measure over the splits of an evaluation. In JSON: {@code {"perSplit": […], "mean": …, "halfWidth": …}}, the last one
 * only where there are two splits or more.
 *
 * @param perSplit the value in each split, at least one, all finite
 */
@JsonIgnoreProperties(
        value = {"mean", "halfWidth"},
        allowGetters = true)
public record Figure(List<Double> perSplit) {
    private static final double CONFIDENCE = 0.95;

    /** Keeps the values from change. */
    public Figure {
        perSplit = List.copyOf(perSplit);
        if (perSplit.isEmpty() || !perSplit.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("a figure of " + perSplit + "; it needs finite values, at least one");
        }
    }

    /** A figure of the given values. */
    public static Figure of(double... perSplit) {
        return new Figure(Arrays.stream(perSplit).boxed().toList());
    }

    /** The mean over the splits. */
    public double mean() {
        return perSplit.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /**
     * Half the width of the 95 % interval around the mean, t · s / √n by Student's t over n splits; empty for one split.
     *
     * <p>Splits of the same data share ratings, so the interval is narrower than one over new data would be: Nadeau and
     * Bengio (2003), “Inference for the generalization error”, <a
     * href="https://doi.org/10.1023/A:1024068626366">doi:10.1023/A:1024068626366</a>.
     */
    public OptionalDouble halfWidth() {
        int n = perSplit.size();
        if (n < 2) {
            return OptionalDouble.empty();
        }
        double mean = mean();
        double squares = perSplit.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return OptionalDouble.of(StudentT.twoSided(n - 1, CONFIDENCE) * Math.sqrt(squares / (n - 1) / n));
    }

    /**
     * The paired difference, split by split: the right figure to tell whether one model beats another, as what makes a
     * split hard is hard for both.
     *
     * @param other the figure of another model over the same splits
     */
    public Figure minus(Figure other) {
        if (other.perSplit.size() != perSplit.size()) {
            throw new IllegalArgumentException("figures over " + perSplit.size() + " and " + other.perSplit.size()
                    + " splits; only figures over the same splits can be compared");
        }
        return new Figure(IntStream.range(0, perSplit.size())
                .mapToObj(i -> perSplit.get(i) - other.perSplit.get(i))
                .toList());
    }

    @JsonAnyGetter
    Map<String, Double> derived() {
        Map<String, Double> derived = new LinkedHashMap<>();
        derived.put("mean", mean());
        halfWidth().ifPresent(width -> derived.put("halfWidth", width));
        return derived;
    }
}
