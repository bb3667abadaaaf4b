package io.marquee.pipeline.journal;

import io.marquee.store.report.StageEntry;
import io.marquee.store.report.StageEntry.State;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How a stage, or another step of a run, stands. Written by the thread that does the work, read by any. */
public final class Step {
    private static final double MILLIS = 1e3;
    private static final String AFTER_THE_NAME = ": ";

    private volatile StageEntry entry;
    private volatile Runnable listener = () -> {};

    /**
     * A step whose turn has not come.
     *
     * @param inputs the names of the stages that it reads from
     */
    public Step(String name, String key, List<String> inputs) {
        entry = StageEntry.waiting(name, key, inputs);
    }

    /** How it stands now. */
    public StageEntry entry() {
        return entry;
    }

    /** Tells somebody of every change from now on. */
    public void tell(Runnable somebody) {
        listener = somebody;
    }

    /**
     * Does its work; what that throws makes it failed, with its message, but without the folders of this machine.
     *
     * @throws IOException what the work throws
     */
    public <T> T during(Work<T> work) throws IOException {
        become(entry.running(now()));
        try {
            return work.run();
        } catch (IOException | RuntimeException | Error e) {
            become(entry.failed(
                    FileNames.only(Optional.ofNullable(e.getMessage()).orElse(e.toString()))));
            throw e;
        }
    }

    /**
     * Its work is done.
     *
     * @param remark what came of it, in a few words, or nothing
     * @return a note of it
     */
    public StageNote done(String remark) {
        Instant started = entry.started().orElseThrow();
        double seconds = Duration.between(started, now()).toMillis() / MILLIS;
        StageNote note = new StageNote(
                started,
                seconds,
                remark.startsWith(AFTER_THE_NAME) ? remark.substring(AFTER_THE_NAME.length()) : remark);
        become(ended(State.DONE, Optional.of(note)));
        return note;
    }

    /** There is nothing to do, because an earlier run, of which there may be a note, did it. */
    public void upToDate(Optional<StageNote> earlier) {
        become(ended(State.UP_TO_DATE, earlier));
    }

    private StageEntry ended(State how, Optional<StageNote> note) {
        return entry.ended(
                how,
                note.map(StageNote::started),
                note.isPresent() ? OptionalDouble.of(note.get().seconds()) : OptionalDouble.empty(),
                note.map(StageNote::remark).orElse(""));
    }

    /** The time in milliseconds, as people read it. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private void become(StageEntry changed) {
        entry = changed;
        listener.run();
    }

    /** What a step does. */
    public interface Work<T> {
        /** Does it. */
        T run() throws IOException;
    }
}
