package io.marquee.evaluation.metrics;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whether probabilities come true: held-out ratings by their probability, in {@value #BINS} bins of equal width, and for each
 * bin how many likes the probabilities promise and how many there were.
 *
 * <p>Guo, Pleiss, Sun and Weinberger (2017), “On calibration of modern neural networks”, section 2, <a
 * href="https://arxiv.org/abs/1706.04599">arXiv:1706.04599</a>; the expected calibration error after Pakdaman Naeini, Cooper
 * and Hauskrecht (2015), <a href="https://doi.org/10.1609/aaai.v29i1.9602">doi:10.1609/aaai.v29i1.9602</a>.
 *
 * @param bins from the lowest probabilities to the highest
 */
public record Reliability(List<Bin> bins) {
    /** How many bins there are. */
    public static final int BINS = 15;

    /**
     * The ratings of a bin. In JSON, where there are any, it also has {@code predicted}, the mean probability, {@code observed},
     * the share that was liked, and the bounds {@code lower} and {@code upper} of that share's 95 % interval.
     *
     * @param count how many there are
     * @param expected the sum of their probabilities: so many likes are promised
     * @param liked how many are likes
     */
    @JsonIgnoreProperties(
            value = {"predicted", "observed", "lower", "upper"},
            allowGetters = true)
    public record Bin(int count, double expected, int liked) {
        @JsonAnyGetter
        Map<String, Double> derived() {
            Map<String, Double> derived = new LinkedHashMap<>();
            if (count > 0) {
                WilsonInterval interval = WilsonInterval.of(liked, count);
                derived.put("predicted", expected / count);
                derived.put("observed", liked / (double) count);
                derived.put("lower", interval.lower());
                derived.put("upper", interval.upper());
            }
            return derived;
        }

        private Bin plus(Bin other) {
            return new Bin(count + other.count, expected + other.expected, liked + other.liked);
        }
    }

    /** Keeps the bins from change. */
    public Reliability {
        bins = List.copyOf(bins);
    }

    /** The reliability of some probabilities, of which {@code probabilities[i]} belongs to {@code liked[i]}. */
    public static Reliability of(double[] probabilities, boolean[] liked) {
        int[] counts = new int[BINS];
        double[] expected = new double[BINS];
        int[] likes = new int[BINS];
        for (int i = 0; i < liked.length; i++) {
            int bin = Math.min(BINS - 1, (int) (BINS * probabilities[i]));
            counts[bin]++;
            expected[bin] += probabilities[i];
            likes[bin] += liked[i] ? 1 : 0;
        }
        return new Reliability(IntStream.range(0, BINS)
                .mapToObj(bin -> new Bin(counts[bin], expected[bin], likes[bin]))
                .toList());
    }

    /** That of these ratings and others together. */
    public Reliability plus(Reliability others) {
        return new Reliability(IntStream.range(0, BINS)
                .mapToObj(bin -> bins.get(bin).plus(others.bins.get(bin)))
                .toList());
    }

    /**
     * The expected calibration error: how far a rating's bin is, on average, from keeping its promise. Lower is better. Even
     * true probabilities do not reach zero, as chance alone parts each bin from its promise: with 10,000 ratings they have
     * about 0.01.
     */
    public double calibrationError() {
        double promises = bins.stream()
                .mapToDouble(bin -> Math.abs(bin.expected() - bin.liked()))
                .sum();
        return promises / bins.stream().mapToInt(Bin::count).sum();
    }
}
