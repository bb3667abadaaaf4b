package io.marquee.data.read;

import io.marquee.progress.Progress;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a large file as ranges of a byte buffer, without an object for each. Tells progress in bytes. */
final class ByteLines implements Closeable {
    /** The longest line that is read in one piece; a longer one is cut here, which makes it malformed. */
    static final int LONGEST = 1 << 16;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final Progress.Task task;
    private final byte[] buffer;
    private int filled;
    private int next;
    private int start;
    private int end;
    private long number;

    ByteLines(InputStream in, Progress.Task task) throws IOException {
        this.in = in;
        this.task = task;
        this.buffer = new byte[4 * LONGEST];
        fill();
        if (filled >= 3 && Arrays.equals(buffer, 0, 3, BYTE_ORDER_MARK, 0, 3)) {
            next = 3;
        }
    }

    /** Moves to the next line, if there is one. */
    boolean next() throws IOException {
        if (filled - next < LONGEST) {
            fill();
        }
        if (next == filled) {
            return false;
        }
        start = next;
        int last = Math.min(filled, start + LONGEST);
        while (next < last && buffer[next] != '\n') {
            next++;
        }
        end = next > start && buffer[next - 1] == '\r' ? next - 1 : next;
        next += next < filled && buffer[next] == '\n' ? 1 : 0;
        number++;
        return true;
    }

    private void fill() throws IOException {
        filled -= next;
        System.arraycopy(buffer, next, buffer, 0, filled);
        next = 0;
        int count = in.readNBytes(buffer, filled, buffer.length - filled);
        filled += count;
        task.advance(count);
    }

    /** The buffer that holds the line from {@link #start} to {@link #end}. */
    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }

    /** Whether the line holds nothing but blanks. */
    boolean isBlank() {
        int i = start;
        while (i < end && buffer[i] <= ' ' && buffer[i] >= 0) {
            i++;
        }
        return i == end;
    }

    /** The line as text. */
    String text() {
        return new String(buffer, start, end - start, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        task.close();
        in.close();
    }
}
