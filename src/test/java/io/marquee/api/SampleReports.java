package io.marquee.api;

import io.marquee.bundle.RunRecord;
import io.marquee.store.report.Report;
import io.marquee.store.report.ReportHeading;
import io.marquee.store.report.ReportKind;
import io.marquee.store.report.Reports;
import io.marquee.store.report.RunJournal;
import io.marquee.store.report.StageEntry;
import io.marquee.store.report.StageEntry.State;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the training of a sample version would have left in the store. */
final class SampleReports {
    private static final String LEADERBOARD =
            "{\"protocol\":\"random:0.1\",\"rows\":[{\"model\":\"boosted\",\"figures\":"
                    + "{\"rmse\":{\"perSplit\":[0.87],\"mean\":0.87,\"lower\":0.85,\"upper\":0.89,\"over\":\"users\"},"
                    + "\"ndcg\":{\"perSplit\":[0.1],\"mean\":0.1}}}]}";
    private static final String IMPORTANCE = "{\"models\":[{\"model\":\"boosted\",\"features\":"
            + "[{\"feature\":\"user mean\",\"share\":0.75},{\"feature\":\"movie mean\",\"share\":0.25}]}]}";
    private static final String CLUSTERS =
            "{\"k\":2,\"numbers\":[{\"k\":2,\"silhouette\":0.2,\"eigengap\":0.1},{\"k\":3,\"silhouette\":0.1,\"eigengap\":0.05}]}";

    private SampleReports() {}

    static void keep(RunRecord run, Reports reports) {
        reports.keep(report(ReportKind.LEADERBOARD, run, LEADERBOARD));
        reports.keep(report(ReportKind.IMPORTANCE, run, IMPORTANCE));
        reports.keep(report(ReportKind.CLUSTERS, run, CLUSTERS));
        reports.keep(journal(run).as(ReportKind.STAGES, run.version(), run.trained()));
    }

    private static Report report(ReportKind kind, RunRecord run, String content) {
        return new Report(new ReportHeading(kind, run.version(), run.trained(), run.dataset()), content);
    }

    private static RunJournal journal(RunRecord run) {
        StageEntry ingest = StageEntry.waiting("ingest", "0123456789abcdef", List.of())
                .ended(State.UP_TO_DATE, Optional.empty(), OptionalDouble.empty(), "");
        StageEntry clusters = StageEntry.waiting("clusters", "fedcba9876543210", List.of("ingest"))
                .ended(State.DONE, Optional.of(run.trained()), OptionalDouble.of(1.25), "2 clusters");
        return new RunJournal(
                "run-" + run.seed(),
                Optional.of(RunJournal.End.DONE),
                run.trained(),
                run.trained(),
                run.dataset(),
                Optional.of(run.version()),
                List.of(ingest, clusters));
    }
}
