package io.marquee.api.guard;

import java.util.concurrent.atomic.AtomicLong;

/** Memory for what waits for slow callers: a number of bytes that all of them share. Safe from any thread. */
final class Room {
    private final AtomicLong left;

    Room(long bytes) {
        this.left = new AtomicLong(bytes);
    }

    /** Takes so many bytes, or none when there are fewer. */
    boolean take(long bytes) {
        return left.getAndUpdate(now -> now >= bytes ? now - bytes : now) >= bytes;
    }

    void giveBack(long bytes) {
        left.addAndGet(bytes);
    }
}
