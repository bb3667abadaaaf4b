package io.marquee.data.read;

/** Ratings as the files write them, {@code 4}, {@code 4.0} or {@code 3.5}, in half-stars. */
final class HalfStars {
    /** What is not a rating of 0.5 … 5 in steps of a half. */
    static final int BAD = 0;

    static final String EXPECTED = "0.5 to 5 in steps of a half";

    private static final int HIGHEST = 10;

    private HalfStars() {}

    /** The rating in a range of bytes, 1 … 10, or {@link #BAD}. */
    static int parse(byte[] bytes, int from, int to) {
        int point = from;
        while (point < to && bytes[point] != '.') {
            point++;
        }
        long whole = Digits.parse(bytes, from, point);
        int half = point == to ? 0 : half(bytes, point + 1, to);
        return whole < 0 || whole > HIGHEST || half < 0 ? BAD : scaled((int) whole * 2 + half);
    }

    private static int half(byte[] bytes, int from, int to) {
        long fraction = Digits.parse(bytes, from, to);
        if (fraction == 0) {
            return 0;
        }
        boolean half = fraction > 0 && bytes[from] == '5' && (to == from + 1 || Digits.parse(bytes, from + 1, to) == 0);
        return half ? 1 : -1;
    }

    private static int scaled(int halfStars) {
        return halfStars > HIGHEST ? BAD : halfStars;
    }
}
