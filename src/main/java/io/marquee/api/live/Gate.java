package io.marquee.api.live;

import io.marquee.store.StoreException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets only so many threads wait for the store at a time, so that some are left for what is answered from memory; and for a
 * moment nobody, after the store could not be reached.
 */
final class Gate {
    private static final int MOST = 16;
    private static final long QUEUE_MILLIS = 100;
    private static final long CLOSED_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Semaphore free = new Semaphore(MOST, true);
    private volatile long closed = System.nanoTime() - CLOSED_NANOS;

    /**
     * Does something with the store.
     *
     * @throws StoreException also when it is not tried, because of others that wait or failed
     */
    <T> T pass(Supplier<T> work) {
        if (System.nanoTime() - closed < CLOSED_NANOS) {
            throw StoreException.unreachable("the store did not answer a moment ago", null);
        }
        if (!enters()) {
            throw StoreException.unreachable("too many requests wait for the store", null);
        }
        try {
            return work.get();
        } catch (StoreException e) {
            closed = e.isUnreachable() ? System.nanoTime() : closed;
            throw e;
        } finally {
            free.release();
        }
    }

    /** Lets everybody try again at once: somebody else was answered. */
    void open() {
        closed = System.nanoTime() - CLOSED_NANOS;
    }

    private boolean enters() {
        try {
            return free.tryAcquire(QUEUE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
