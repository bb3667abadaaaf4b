package io.marquee.store.sqlite;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads numbered parts as one stream, fetching each when it is needed; the first part that is not there ends it. */
final class PartsInputStream extends InputStream {
    private final IntFunction<Optional<byte[]>> parts;
    private byte[] part = {};
    private int next;
    private int position;

    PartsInputStream(IntFunction<Optional<byte[]>> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (position == part.length && !fetch()) {
            return -1;
        }
        int count = Math.min(length, part.length - position);
        System.arraycopy(part, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean fetch() {
        Optional<byte[]> fetched = parts.apply(next);
        fetched.ifPresent(bytes -> {
            part = bytes;
            position = 0;
            next++;
        });
        return fetched.isPresent();
    }
}
