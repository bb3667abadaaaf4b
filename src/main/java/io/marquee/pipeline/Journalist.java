package io.marquee.pipeline;

import io.marquee.bundle.RunRecord;
import io.marquee.store.StoreException;
import io.marquee.store.report.ReportKind;
import io.marquee.store.report.Reports;
import io.marquee.store.report.RunJournal;
import io.marquee.store.report.RunJournal.End;
import io.marquee.store.report.StageEntry;
import io.marquee.store.report.StageEntry.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Writes into a store how far a run is, at each change and at each beat, in a thread of its own: the run waits for nothing, and a
 * store that does not take it is told to people once and stops nothing.
 */
final class Journalist implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;

    private final Instant started = Step.now();
    private final String id = id(started);
    private final Reports reports;
    private final String dataset;
    private final List<Step> steps;
    private final Consumer<String> log;
    private final ScheduledExecutorService thread;
    private Optional<RunRecord> published = Optional.empty();
    private boolean refused;

    private Journalist(Reports reports, String dataset, List<Step> steps, Consumer<String> log) {
        this.reports = reports;
        this.dataset = dataset;
        this.steps = steps;
        this.log = log;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread named = new Thread(work, "journal");
            named.setDaemon(true);
            return named;
        });
    }

    /** Ids of later runs are higher, by letters and digits. */
    private static String id(Instant started) {
        return String.format("%012x-%s", started.toEpochMilli(), UUID.randomUUID());
    }

    /** Begins to write about the steps of a run, which are told in this order. */
    static Journalist of(Reports reports, String dataset, List<Step> steps, Consumer<String> log) {
        Journalist journalist = new Journalist(reports, dataset, steps, log);
        long beat = RunJournal.BEAT.toMillis();
        journalist.thread.scheduleWithFixedDelay(journalist::write, 0, beat, TimeUnit.MILLISECONDS);
        steps.forEach(step -> step.tell(() -> journalist.thread.execute(journalist::write)));
        return journalist;
    }

    private void write() {
        write(journal(Optional.empty()));
    }

    private void write(RunJournal journal) {
        tryTo(() -> reports.keep(journal.as(ReportKind.WORK, id, started)));
    }

    private void tryTo(Runnable writing) {
        try {
            writing.run();
        } catch (StoreException e) {
            if (!refused) {
                log.accept("the store does not hear how far this run is: " + e.getMessage());
            }
            refused = true;
        }
    }

    private RunJournal journal(Optional<End> end) {
        List<StageEntry> stages = steps.stream()
                .map(Step::entry)
                .map(stage -> end.equals(Optional.of(End.DONE)) ? unneeded(stage) : stage)
                .toList();
        Optional<String> version = published.map(RunRecord::version);
        return new RunJournal(id, end, started, Step.now(), dataset, version, stages);
    }

    /** A stage whose turn never came in a run that is done: nobody needed what it makes. */
    private static StageEntry unneeded(StageEntry stage) {
        return stage.state() == State.WAITING
                ? stage.ended(State.UP_TO_DATE, Optional.empty(), OptionalDouble.empty(), "")
                : stage;
    }

    /** The run has published this, or found it published. */
    void done(RunRecord run) {
        published = Optional.of(run);
    }

    /** Writes how the run ended: a failure, unless it is {@link #done}. */
    @Override
    public void close() {
        steps.forEach(step -> step.tell(() -> {}));
        thread.execute(this::end);
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        RunJournal journal = journal(Optional.of(published.isPresent() ? End.DONE : End.FAILED));
        write(journal);
        published.ifPresent(run -> tryTo(() -> keep(journal, run)));
    }

    /** A run that only found everything there does not replace what the one said that made it. */
    private void keep(RunJournal journal, RunRecord run) {
        if (journal.worked() || reports.find(ReportKind.STAGES, run.version()).isEmpty()) {
            reports.keep(journal.as(ReportKind.STAGES, run.version(), run.trained()));
        }
    }
}
