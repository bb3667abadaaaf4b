package io.marquee.data.read;

/** Whole numbers without a sign, from characters and from bytes. */
final class Digits {
    /** What is not such a number, or too large. */
    static final int BAD = -1;

    private static final int MOST_DIGITS = 18;

    private Digits() {}

    /** The number, 0 … 2147483647, or {@link #BAD}. */
    static int parse(String text) {
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || value > Integer.MAX_VALUE) {
                return BAD;
            }
            value = value * 10 + digit;
        }
        return text.isEmpty() || value > Integer.MAX_VALUE ? BAD : (int) value;
    }

    /** The number in a range of bytes, or {@link #BAD}; up to 18 digits. */
    static long parse(byte[] bytes, int from, int to) {
        if (from >= to || to - from > MOST_DIGITS) {
            return BAD;
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return BAD;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
