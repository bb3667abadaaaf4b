package io.marquee.data.read;

import java.nio.charset.StandardCharsets;

/** The fields of one line as ranges of a byte buffer; blanks and quotes around a field do not count as part of it. */
final class ByteFields {
    private final byte[] separator;
    private final int[] from;
    private final int[] to;
    private byte[] bytes = {};

    /** For lines of up to {@code most} fields. */
    ByteFields(String separator, int most) {
        this.separator = separator.getBytes(StandardCharsets.US_ASCII);
        this.from = new int[most];
        this.to = new int[most];
    }

    /** Takes a line apart and returns the number of its fields, at most one more than there is room for. */
    int split(ByteLines line) {
        bytes = line.bytes();
        int count = 0;
        int begin = line.start();
        for (int i = begin; i <= line.end(); i++) {
            if (i == line.end() || isSeparator(i, line.end())) {
                if (count == from.length) {
                    return count + 1;
                }
                trim(count++, begin, i);
                i += separator.length - 1;
                begin = i + 1;
            }
        }
        return count;
    }

    private boolean isSeparator(int i, int end) {
        return bytes[i] == separator[0] && (separator.length == 1 || i + 1 < end && bytes[i + 1] == separator[1]);
    }

    private void trim(int field, int begin, int end) {
        int low = begin;
        int high = end;
        while (low < high && isPadding(bytes[low])) {
            low++;
        }
        while (high > low && isPadding(bytes[high - 1])) {
            high--;
        }
        from[field] = low;
        to[field] = high;
    }

    private static boolean isPadding(byte b) {
        return b == ' ' || b == '"';
    }

    /** The field as a number of up to 18 digits, or {@link Digits#BAD}. */
    long number(int field) {
        return Digits.parse(bytes, from[field], to[field]);
    }

    /** The field as a rating in half-stars, or {@link HalfStars#BAD}. */
    int halfStars(int field) {
        return HalfStars.parse(bytes, from[field], to[field]);
    }

    /** Whether there is nothing in the field. */
    boolean isEmpty(int field) {
        return from[field] == to[field];
    }

    /** The field as text. */
    String text(int field) {
        return new String(bytes, from[field], to[field] - from[field], StandardCharsets.UTF_8);
    }
}
