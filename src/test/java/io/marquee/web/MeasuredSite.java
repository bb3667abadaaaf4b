package io.marquee.web;

import io.marquee.api.SampleApi;
import io.marquee.api.SampleVersion;
import io.marquee.bundle.RunRecord;
import io.marquee.progress.Progress;
import io.marquee.store.Publication;
import io.marquee.store.Store;
import io.marquee.store.Stores;
import io.marquee.store.report.Report;
import io.marquee.store.report.ReportHeading;
import io.marquee.store.report.ReportKind;
import io.marquee.store.report.RunJournal;
import io.marquee.store.report.StageEntry;
import io.marquee.store.report.StageEntry.State;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A server with two runs that differ, and with a report of every kind. */
final class MeasuredSite {
    private static final Instant FIRST = Instant.parse("2026-01-30T20:15:00Z");
    private static final Instant SECOND = Instant.parse("2026-01-31T20:15:00Z");

    private MeasuredSite() {}

    static SampleApi start(Path folder) {
        Store store = Stores.open(folder.resolve("store.db").toString());
        publish(store, folder, 1, FIRST, Map.of("clusters.k", "2", "boosted.depth", "5"), 0.9, 0.10);
        RunRecord served =
                publish(store, folder, 2, SECOND, Map.of("clusters.k", "4", "boosted.depth", "5"), 0.875, 0.08);
        keep(store, ReportKind.LEADERBOARD, served, SampleReportTexts.LEADERBOARD);
        keep(store, ReportKind.IMPORTANCE, served, SampleReportTexts.IMPORTANCE);
        keep(store, ReportKind.CLUSTERS, served, SampleReportTexts.CLUSTERS);
        keep(store, ReportKind.CLUSTER_STUDY, served, SampleReportTexts.STUDY);
        store.reports()
                .keep(journal(served.version(), RunJournal.End.DONE, stages(State.DONE))
                        .as(ReportKind.STAGES, served.version(), SECOND));
        return SampleApi.over(store);
    }

    private static RunRecord publish(
            Store store, Path folder, long seed, Instant at, Map<String, String> plan, double rmse, double ndcg) {
        Publication made = SampleVersion.of(seed, folder);
        RunRecord run = made.run();
        RunRecord told = new RunRecord(
                run.version(),
                at,
                run.dataset(),
                run.dataHash(),
                seed,
                plan,
                run.versions(),
                Map.of("boosted.rmse", rmse, "boosted.ndcg", ndcg));
        store.publish(new Publication(told, made.bundle(), made.dataset(), made.clusters(), Map.of()), Progress.SILENT);
        return told;
    }

    private static void keep(Store store, ReportKind kind, RunRecord run, String content) {
        store.reports().keep(new Report(new ReportHeading(kind, run.version(), run.trained(), run.dataset()), content));
    }

    /** The run that is at work, as it says itself. */
    static Report work(State evaluate) {
        return journal("", null, stages(evaluate)).as(ReportKind.WORK, "at-work", SECOND);
    }

    /** The same run when all is done. */
    static Report workDone() {
        return journal("", RunJournal.End.DONE, stages(State.DONE)).as(ReportKind.WORK, "at-work", SECOND);
    }

    private static RunJournal journal(String version, RunJournal.End end, List<StageEntry> stages) {
        return new RunJournal(
                "at-work",
                Optional.ofNullable(end),
                SECOND,
                Instant.now(),
                "sample",
                Optional.of(version).filter(name -> !name.isEmpty()),
                stages);
    }

    private static List<StageEntry> stages(State evaluate) {
        StageEntry ingest = StageEntry.waiting("ingest", "0123456789abcdef", List.of())
                .ended(State.UP_TO_DATE, Optional.of(FIRST), OptionalDouble.of(0.5), "1,024 ratings");
        StageEntry features = StageEntry.waiting("features", "123456789abcdef0", List.of("ingest"))
                .ended(State.DONE, Optional.of(SECOND), OptionalDouble.of(2.25), "39 features");
        StageEntry last = StageEntry.waiting("evaluate", "fedcba9876543210", List.of("ingest", "features"));
        return List.of(
                ingest,
                features,
                switch (evaluate) {
                    case DONE -> last.ended(State.DONE, Optional.of(SECOND), OptionalDouble.of(75), "3 models");
                    case RUNNING -> last.running(SECOND);
                    default -> last;
                });
    }
}
