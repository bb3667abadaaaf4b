package io.marquee.evaluation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A measure over the splits of an evaluation. In JSON: {@code {"perSplit": […], "mean": …, "halfWidth": …, "lower": …, "upper": …,
 * "over": "splits"}}, where there are two splits or more; where there is one and it has an interval over users, {@code
 * "userHalfWidth"} and {@code "over": "users"}; where there is neither, none of these.
 *
 * @param perSplit the value in each split, at least one, all finite
 * @param overUsers half the width of the 95 % interval that the users of the only split give, see {@link UserIntervals}
 */
@JsonIgnoreProperties(
        value = {"mean", "halfWidth", "lower", "upper", "over"},
        allowGetters = true)
public record Figure(List<Double> perSplit, @JsonIgnore OptionalDouble overUsers) {
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
        return of(Arrays.stream(perSplit).boxed().toList());
    }

    /** A figure without an interval over users. */
    static Figure of(List<Double> perSplit) {
        return new Figure(perSplit, OptionalDouble.empty());
    }

    @JsonCreator
    static Figure read(
            @JsonProperty("perSplit") List<Double> perSplit, @JsonProperty("userHalfWidth") Double overUsers) {
        return new Figure(perSplit, overUsers == null ? OptionalDouble.empty() : OptionalDouble.of(overUsers));
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
        return of(IntStream.range(0, perSplit.size())
                .mapToObj(i -> perSplit.get(i) - other.perSplit.get(i))
                .toList());
    }

    /** Half the width of the 95 % interval that there is: over splits, or else over the users of the only one. */
    public OptionalDouble margin() {
        return halfWidth().isPresent() ? halfWidth() : overUsers;
    }

    @JsonAnyGetter
    Map<String, Object> derived() {
        Map<String, Object> derived = new LinkedHashMap<>();
        derived.put("mean", mean());
        halfWidth().ifPresent(width -> derived.put("halfWidth", width));
        overUsers.ifPresent(width -> derived.put("userHalfWidth", width));
        margin().ifPresent(width -> {
            derived.put("lower", mean() - width);
            derived.put("upper", mean() + width);
            derived.put("over", halfWidth().isPresent() ? "splits" : "users");
        });
        return derived;
    }
}
