package io.marquee.api.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every few seconds whether a newer version was published. A fault is logged when it begins and when it is over. */
public final class Watcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watcher.class);

    private final Live live;
    private final ScheduledExecutorService timer;
    private boolean failing;

    private Watcher(Live live) {
        this.live = live;
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "version-watcher");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Starts to look, for the first time after one interval. */
    public static Watcher start(Live live, Duration interval) {
        Watcher watcher = new Watcher(live);
        long millis = interval.toMillis();
        watcher.timer.scheduleWithFixedDelay(watcher::look, millis, millis, TimeUnit.MILLISECONDS);
        return watcher;
    }

    private void look() {
        try {
            live.refresh().ifPresent(serving -> LOG.info("version {} answers from now on", serving.version()));
            if (failing) {
                LOG.info("the store answers again");
            }
            failing = false;
        } catch (IOException | RuntimeException e) {
            if (!failing) {
                LOG.warn("cannot look for a newer version, all stays as it is: {}", e.getMessage());
            }
            failing = true;
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
