package io.marquee.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process of a test, with all that it has said so far. Closing it ends it, and what it has started, at once. */
final class Child implements AutoCloseable {
    static final int STOPPED_BY_SIGTERM = 128 + 15;

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int LOOK_EVERY_MILLIS = 20;

    private final Process process;
    private final Said out;
    private final Said err;

    private Child(Process process) {
        this.process = process;
        this.out = Said.on(process.getInputStream());
        this.err = Said.on(process.getErrorStream());
    }

    static Child start(ProcessBuilder builder) {
        try {
            return new Child(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it wrote to standard output and then, once it has ended, nothing more. */
    String out() {
        return out.text();
    }

    String err() {
        return err.text();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The first place on standard error that looks like this; waits for it. */
    MatchResult awaitOnErr(Pattern pattern) throws InterruptedException {
        Supplier<Matcher> matcher = () -> pattern.matcher(err());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && isAlive()) {
            Matcher found = matcher.get();
            if (found.find()) {
                return found.toMatchResult();
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        throw failure("did not say \"" + pattern + "\"");
    }

    /** The exit code; waits for it. */
    int awaitExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw failure("did not end");
        }
        out.awaitEnd();
        err.awaitEnd();
        return process.exitValue();
    }

    /** Asks it to stop, as a platform does: SIGTERM to the process and to all that it has started. */
    void terminate() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.toHandle().destroy();
    }

    /** Ends it at once: SIGKILL. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.toHandle().destroyForcibly();
    }

    AssertionError failure(String what) {
        return new AssertionError(process.info().commandLine().orElse("the process") + " " + what + " within "
                + PATIENCE.toSeconds() + " s. Standard output:\n" + out() + "\nStandard error:\n" + err());
    }

    @Override
    public void close() {
        kill();
    }
}
