package io.marquee.cli.export;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Works on all processors, and hands over what comes of it in the order of the items, a few at a time in memory. */
final class InOrder {
    private static final int AHEAD = 8;

    private InOrder() {}

    /** Hands the work on each item over to a taker, in this thread. */
    static <T> void each(int[] items, IntFunction<T> work, Taker<T> taker) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<T>> ahead = new ArrayDeque<>();
            for (int item : items) {
                ahead.add(workers.submit(() -> work.apply(item)));
                if (ahead.size() > AHEAD * threads) {
                    taker.take(result(ahead.remove()));
                }
            }
            while (!ahead.isEmpty()) {
                taker.take(result(ahead.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while lists were made", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }

    /** Takes what came of the work. */
    interface Taker<T> {
        void take(T result) throws IOException;
    }
}
