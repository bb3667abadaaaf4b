package io.marquee.store.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a run has come, as it says itself: at each stage's begin and end, and every {@link #BEAT} in between.
 *
 * @param id of the run, unlike that of any other
 * @param ended how it ended; empty as long as it has not said so
 * @param started when it began
 * @param seen when it last said something
 * @param dataset the name of the ratings set
 * @param version what it published
 * @param stages in the order of their work
 */
public record RunJournal(
        String id,
        Optional<End> ended,
        Instant started,
        Instant seen,
        String dataset,
        Optional<String> version,
        List<StageEntry> stages) {
    /** How often a run says that it is at work still. */
    public static final Duration BEAT = Duration.ofSeconds(10);

    /** After how long without a word a run is taken for dead: some beats, and clocks that differ. */
    public static final Duration SILENCE = Duration.ofSeconds(60);

    /** How a run ends by itself. */
    public enum End {
        /** It published, or found its version published. */
        DONE,
        /** A stage failed. */
        FAILED
    }

    /** Keeps the list from change. */
    public RunJournal {
        stages = List.copyOf(stages);
    }

    /** Whether it never said how it ended and has been silent for too long: its process was killed, or cannot reach the store. */
    public boolean stopped(Instant now) {
        return ended.isEmpty() && seen.plus(SILENCE).isBefore(now);
    }

    /** Whether any stage did its work in this run. */
    public boolean worked() {
        return stages.stream().anyMatch(stage -> stage.state() == StageEntry.State.DONE);
    }

    /** It as a report. */
    public Report as(ReportKind kind, String name, Instant at) {
        return new Report(new ReportHeading(kind, name, at, dataset), JournalJson.write(this));
    }

    /** The journal that {@link #as} made a report of. */
    public static RunJournal of(Report report) {
        return JournalJson.read(report.content());
    }
}
