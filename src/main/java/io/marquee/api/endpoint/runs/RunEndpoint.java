package io.marquee.api.endpoint.runs;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.ProblemException;
import io.marquee.api.http.ProblemType;
import io.marquee.api.http.Request;
import io.marquee.api.http.form.CsvTable;
import io.marquee.api.live.Live;
import io.marquee.store.Store;
import io.marquee.store.report.ReportKind;
import java.util.Optional;

/** One run that was published. As a table: its stages. */
public final class RunEndpoint implements Endpoint {
    private final Live live;

    /** Over the store of what is served. */
    public RunEndpoint(Live live) {
        this.live = live;
    }

    @Override
    public String path() {
        return "/runs/{version}";
    }

    @Override
    public Answer answer(Request request) {
        String version = request.value(RunParameters.VERSION);
        RunView view = live.ask(store -> view(store, version)).orElseThrow(() -> absent(version));
        return Answer.jsonOrCsv(request, view, () -> CsvTable.of(StageView.class, view.stages()));
    }

    private static Optional<RunView> view(Store store, String asked) {
        Optional<String> current = RunView.current(store);
        String version = RunParameters.version(asked, current);
        return store.runs().stream()
                .filter(run -> run.version().equals(version))
                .findFirst()
                .map(run -> RunView.of(run, current, store.reports().find(ReportKind.STAGES, version)));
    }

    private static ProblemException absent(String version) {
        return new ProblemException(
                ProblemType.UNKNOWN_RUN, "There is no run of version '" + version + "'; /runs lists what there is.");
    }
}
