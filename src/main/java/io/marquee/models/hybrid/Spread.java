package io.marquee.models.hybrid;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.models.Interval;
import io.marquee.models.Scale;
import io.marquee.models.boosting.Forest;
import java.io.IOException;

/**
 * How far ratings stray from predictions. Trees tell how far they stray on average for such a user and movie, and the interval
 * reaches so many times as far below and above the prediction as covered 80 % of ratings that neither had seen: normalised
 * conformal prediction after Papadopoulos, Vovk and Gammerman (2011), “Regression conformal prediction with nearest
 * neighbours”, <a href="https://doi.org/10.1613/jair.3198">doi:10.1613/jair.3198</a>.
 *
 * @param forest predicts |rating − prediction|, in stars, from the columns of the hybrid
 * @param low the 10 % quantile of (rating − prediction) / spread
 * @param high the 90 % quantile
 */
public record Spread(Forest forest, double low, double high) {
    /** The probability that an interval covers a rating. */
    public static final double COVERAGE = 0.8;

    /** No spread is taken for smaller, in stars. */
    private static final double LEAST = 0.1;

    /** How far a rating strays from its prediction on average, in stars. */
    public static double of(float predicted) {
        return Math.max(LEAST, predicted);
    }

    /**
     * The interval around a prediction.
     *
     * @param prediction in stars
     * @param stray what the trees say of the pair
     */
    Interval around(double prediction, float stray, Scale scale) {
        double spread = of(stray);
        return new Interval(COVERAGE, scale.clamp(prediction + low * spread), scale.clamp(prediction + high * spread));
    }

    void write(BinaryWriter out) throws IOException {
        forest.write(out);
        out.putDouble(low);
        out.putDouble(high);
    }

    static Spread read(BinaryReader in) throws IOException {
        return new Spread(Forest.read(in), in.takeDouble(), in.takeDouble());
    }
}
