package io.marquee.pipeline;

import io.marquee.bundle.RunRecord;
import io.marquee.store.report.Report;
import io.marquee.store.report.ReportHeading;
import io.marquee.store.report.ReportKind;
import io.marquee.store.report.Reports;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the stages of a run have to report, for a store to keep with the version that they made. */
record RunReports(FindClusters clusters, List<FitModel> models, Evaluate evaluate) {
    /** Takes into a store what it does not have yet. */
    void keep(RunRecord run, Reports reports) throws IOException {
        Optional<String> board = StageReport.of(evaluate);
        Optional<String> grouping = StageReport.of(clusters);
        board.ifPresent(content -> keep(ReportKind.LEADERBOARD, content, run, reports));
        grouping.ifPresent(content -> keep(ReportKind.CLUSTERS, content, run, reports));
        importance().ifPresent(content -> keep(ReportKind.IMPORTANCE, content, run, reports));
    }

    private Optional<String> importance() throws IOException {
        Stream.Builder<String> byModel = Stream.builder();
        for (FitModel model : models) {
            StageReport.of(model).ifPresent(byModel);
        }
        String all = byModel.build().collect(Collectors.joining(","));
        return all.isEmpty() ? Optional.empty() : Optional.of("{\"models\":[" + all + "]}");
    }

    private static void keep(ReportKind kind, String content, RunRecord run, Reports reports) {
        Optional<String> kept = reports.find(kind, run.version()).map(Report::content);
        if (!kept.equals(Optional.of(content))) {
            ReportHeading heading = new ReportHeading(kind, run.version(), run.trained(), run.dataset());
            reports.keep(new Report(heading, content));
        }
    }
}
