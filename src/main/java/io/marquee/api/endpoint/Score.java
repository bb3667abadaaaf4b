package io.marquee.api.endpoint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;

/** Numbers of models that are no stars, in answers. */
public final class Score {
    private static final MathContext SIX_DIGITS = new MathContext(6);

    private Score() {}

    /** To six significant digits, as scores may be of any size; keeps the order of what is rounded. */
    public static double rounded(double score) {
        return new BigDecimal(score).round(SIX_DIGITS).doubleValue();
    }

    /** The same for scores that may be absent. */
    public static OptionalDouble rounded(OptionalDouble score) {
        return score.isPresent() ? OptionalDouble.of(rounded(score.getAsDouble())) : score;
    }
}
