package io.marquee.api.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets as many requests compute at a time as there are processors: more would only take memory. The others wait in turn, and
 * not for ever.
 */
final class Processors {
    private static final int MOST_SECONDS = 5;

    private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /**
     * Computes in turn.
     *
     * @throws ProblemException when the turn does not come in time
     */
    <T> T compute(Supplier<T> work) {
        if (!comes()) {
            throw new ProblemException(
                            ProblemType.OVERLOADED,
                            "More is asked for than this server can compute; the request waited " + MOST_SECONDS
                                    + " seconds for its turn. Try again later.")
                    .retryAfter(MOST_SECONDS);
        }
        return computeNow(work);
    }

    /** Computes in turn, however late that comes. */
    <T> T computeEventually(Supplier<T> work) {
        free.acquireUninterruptibly();
        return computeNow(work);
    }

    private <T> T computeNow(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean comes() {
        try {
            return free.tryAcquire(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
