package io.marquee.api.guard;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which nothing gets done: no exchange ends in time, and no sizeable part of an answer is taken. A
 * trickle of bytes, which would keep a connection from being idle, is of no avail.
 */
final class SlowConnections extends AbstractLifeCycle {
    private static final long SIZEABLE = 32 << 10;
    private static final int LOOKS_PER_EXCHANGE = 10;

    private final Connector connector;
    private final long mostNanos;
    private Map<EndPoint, Mark> marks = Map.of();

    SlowConnections(Connector connector, Duration most) {
        this.connector = connector;
        this.mostNanos = most.toNanos();
    }

    @Override
    protected void doStart() {
        schedule();
    }

    private void schedule() {
        Scheduler timer = connector.getScheduler();
        timer.schedule(this::look, mostNanos / LOOKS_PER_EXCHANGE, TimeUnit.NANOSECONDS);
    }

    private void look() {
        if (!isRunning() && !isStarting()) {
            return;
        }
        Map<EndPoint, Mark> present = new HashMap<>();
        for (EndPoint endPoint : connector.getConnectedEndPoints()) {
            Mark now = Mark.of(endPoint.getConnection());
            Mark before = marks.getOrDefault(endPoint, now);
            present.put(endPoint, now.isFurtherThan(before) ? now : before);
            if (now.nanos - present.get(endPoint).nanos > mostNanos) {
                endPoint.close(new TimeoutException("the exchange took too long"));
            }
        }
        marks = present;
        schedule();
    }

    /** How far a connection has come at a moment. */
    private record Mark(long answers, long bytes, long nanos) {
        static Mark of(Connection connection) {
            return new Mark(connection.getMessagesOut(), connection.getBytesOut(), System.nanoTime());
        }

        boolean isFurtherThan(Mark before) {
            return answers > before.answers || bytes >= before.bytes + SIZEABLE;
        }
    }
}
