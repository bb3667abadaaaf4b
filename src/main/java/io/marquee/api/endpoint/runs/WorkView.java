package io.marquee.api.endpoint.runs;

import io.marquee.store.report.RunJournal;
import io.marquee.store.report.StageEntry;
import io.marquee.store.report.StageEntry.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A run that has not come to its end, as JSON.
 *
 * @param seconds from its beginning to when it was last heard of
 */
record WorkView(
        String id,
        String state,
        Instant started,
        Instant seen,
        double seconds,
        String dataset,
        List<StageView> stages) {
    private static final double MILLIS = 1e3;

    static WorkView of(RunJournal journal, Instant now) {
        boolean stopped = journal.stopped(now);
        return new WorkView(
                journal.id(),
                stopped ? "stopped" : journal.ended().map(Words::of).orElse("running"),
                journal.started(),
                journal.seen(),
                Duration.between(journal.started(), journal.seen()).toMillis() / MILLIS,
                journal.dataset(),
                journal.stages().stream()
                        .map(stage -> StageView.of(stopped ? stopped(stage, journal.seen()) : stage))
                        .toList());
    }

    private static StageEntry stopped(StageEntry stage, Instant seen) {
        return stage.state() == State.RUNNING
                ? stage.failed("The run stopped here: nothing was heard of it after " + seen + ".")
                : stage;
    }
}
