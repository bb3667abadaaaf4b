package io.marquee.models;

import io.marquee.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Remembers all that it is told. */
public final class RecordingProgress implements Progress {
    private final List<Recorded> tasks = new CopyOnWriteArrayList<>();

    @Override
    public Task start(String label, long total) {
        Recorded task = new Recorded(label, total);
        tasks.add(task);
        return task;
    }

    /** Every task so far. */
    public List<Recorded> tasks() {
        return new ArrayList<>(tasks);
    }

    /** One task as it was told. */
    public static final class Recorded implements Task {
        private final String label;
        private final long total;
        private final AtomicLong steps = new AtomicLong();
        private final AtomicBoolean closed = new AtomicBoolean();

        private Recorded(String label, long total) {
            this.label = label;
            this.total = total;
        }

        /** What was being done. */
        public String label() {
            return label;
        }

        /** The announced number of steps. */
        public long total() {
            return total;
        }

        /** The steps done. */
        public long steps() {
            return steps.get();
        }

        /** Whether the work has ended. */
        public boolean closed() {
            return closed.get();
        }

        @Override
        public void advance(long more) {
            steps.addAndGet(more);
        }

        @Override
        public void close() {
            closed.set(true);
        }
    }
}
