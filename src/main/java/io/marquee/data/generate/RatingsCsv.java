package io.marquee.data.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes {@code ratings.csv} byte by byte, since it may have tens of millions of lines. */
final class RatingsCsv implements RatingSink {
    private static final int LONGEST_LINE = 64;

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private int size;

    /** Writes the header; the caller closes the stream after {@link #flush}. */
    RatingsCsv(OutputStream out) throws IOException {
        this.out = out;
        out.write("userId,movieId,rating,timestamp\n".getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void accept(int userId, int movieId, int halfStars, long second) throws IOException {
        if (buffer.length - size < LONGEST_LINE) {
            flush();
        }
        put(userId, ',');
        put(movieId, ',');
        put(halfStars / 2, '.');
        put(halfStars % 2 * 5, ',');
        put(second, '\n');
    }

    private void put(long number, char end) {
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        long rest = number;
        for (int i = size + digits - 1; i >= size; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
        buffer[size++] = (byte) end;
    }

    void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }
}
