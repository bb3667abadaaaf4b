package io.marquee.search;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.random.RandomGenerator;

/**
 * All numbers from one to another, both included; three digits of each count.
 *
 * @param whole whether they have no point
 * @param log whether each doubling has the same chance, rather than each step
 */
record Numbers(double from, double to, boolean whole, boolean log) implements Range {
    private static final MathContext THREE_DIGITS = new MathContext(3);

    Numbers {
        if (!(from < to) || Double.isInfinite(to - from) || log && !(from > 0)) {
            throw new IllegalArgumentException("from = " + from + ", to = " + to + (log ? ", scale = \"log\"" : "")
                    + ": two numbers expected, the lower one first" + (log ? " and above 0" : ""));
        }
    }

    @Override
    public String draw(RandomGenerator random) {
        double part = random.nextDouble();
        double value = log ? from * Math.pow(to / from, part) : from + part * (to - from);
        return whole ? Long.toString(Math.round(value)) : real(Math.min(to, Math.max(from, rounded(value))));
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(THREE_DIGITS).doubleValue();
    }

    private static String real(double value) {
        String digits = BigDecimal.valueOf(value).toPlainString();
        return digits.contains(".") ? digits : digits + ".0";
    }
}
