package io.marquee.web.browser;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what a page does in its own time. */
final class Await {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(15);

    private Await() {}

    /**
     * The first value that comes. What fails because the page is not there yet, or changes meanwhile, is looked at anew.
     *
     * @throws AssertionError when none comes in a minute
     */
    static <T> T value(String what, Supplier<Optional<T>> attempt) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<RuntimeException> last = Optional.empty();
        while (System.nanoTime() < end) {
            try {
                Optional<T> found = attempt.get();
                if (found.isPresent()) {
                    return found.get();
                }
                last = Optional.empty();
            } catch (RuntimeException e) {
                last = Optional.of(e);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new AssertionError("the page never came to this: " + what, last.orElse(null));
    }
}
