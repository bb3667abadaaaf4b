package io.marquee.bundle;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

/** Lets whoever reads work a few milliseconds and then pause three times as long, so that the processor is free for others. */
final class PausingInputStream extends FilterInputStream {
    private static final long WORK_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
    private static final int PAUSES = 3;

    private long begun = System.nanoTime();

    PausingInputStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        pause();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        pause();
        return super.read(bytes, offset, length);
    }

    private void pause() throws IOException {
        long worked = System.nanoTime() - begun;
        if (worked < WORK_NANOS) {
            return;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(PAUSES * Math.min(worked, 2 * WORK_NANOS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a bundle was read", e);
        }
        begun = System.nanoTime();
    }
}
