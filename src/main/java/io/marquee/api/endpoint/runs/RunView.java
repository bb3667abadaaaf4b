package io.marquee.api.endpoint.runs;

import io.marquee.bundle.RunRecord;
import io.marquee.store.Edition;
import io.marquee.store.Store;
import io.marquee.store.report.Report;
import io.marquee.store.report.RunJournal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A run that was published, as JSON. */
record RunView(
        String version,
        Instant trained,
        String dataset,
        String dataHash,
        long seed,
        boolean current,
        Map<String, String> plan,
        Map<String, String> versions,
        Map<String, Double> metrics,
        List<StageView> stages) {
    /**
     * The view of a run.
     *
     * @param current the store's current version, where there is one
     * @param stages what is kept of them; of old runs nothing is
     */
    static RunView of(RunRecord run, Optional<String> current, Optional<Report> stages) {
        return new RunView(
                run.version(),
                run.trained(),
                run.dataset(),
                run.dataHash(),
                run.seed(),
                current.filter(run.version()::equals).isPresent(),
                run.plan(),
                run.versions(),
                run.metrics(),
                stages.map(RunJournal::of).map(RunJournal::stages).orElse(List.of()).stream()
                        .map(StageView::of)
                        .toList());
    }

    /** The version that a store would serve. */
    static Optional<String> current(Store store) {
        return store.current().map(Edition::version);
    }
}
