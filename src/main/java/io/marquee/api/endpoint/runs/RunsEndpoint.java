package io.marquee.api.endpoint.runs;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.Request;
import io.marquee.api.http.form.CsvTable;
import io.marquee.api.live.Live;
import io.marquee.bundle.RunRecord;
import io.marquee.store.Page;
import io.marquee.store.PageRequest;
import io.marquee.store.Store;
import io.marquee.store.report.Report;
import io.marquee.store.report.ReportKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All runs that were ever published, newest first. */
public final class RunsEndpoint implements Endpoint {
    private static final List<String> COLUMNS =
            List.of("version", "trained", "dataset", "dataHash", "seed", "current", "metric", "value");

    private final Live live;

    /** Over the store of what is served. */
    public RunsEndpoint(Live live) {
        this.live = live;
    }

    @Override
    public String path() {
        return "/runs";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(Parameters.PAGE, Parameters.SIZE);
    }

    @Override
    public Answer answer(Request request) {
        PageRequest wanted = request.page();
        Page<RunView> page = live.ask(store -> page(store, wanted));
        return Answer.jsonOrCsv(request, View.of(page), () -> new CsvTable(COLUMNS, rows(page.items())));
    }

    private static Page<RunView> page(Store store, PageRequest wanted) {
        Map<String, Report> stages = store.reports().all(ReportKind.STAGES).stream()
                .collect(Collectors.toMap(report -> report.heading().name(), Function.identity()));
        Optional<String> current = RunView.current(store);
        Page<RunRecord> page = Page.of(store.runs(), wanted);
        List<RunView> views = page.items().stream()
                .map(run -> RunView.of(run, current, Optional.ofNullable(stages.get(run.version()))))
                .toList();
        return new Page<>(views, page.page(), page.size(), page.total());
    }

    /** A row for each metric of each run: so that runs of different models are one table. */
    private static List<List<?>> rows(List<RunView> runs) {
        return runs.stream()
                .<List<?>>flatMap(run -> run.metrics().entrySet().stream()
                        .map(metric -> List.of(
                                run.version(),
                                run.trained(),
                                run.dataset(),
                                run.dataHash(),
                                run.seed(),
                                run.current(),
                                metric.getKey(),
                                metric.getValue())))
                .toList();
    }

    record View(int page, int size, long total, OptionalInt nextPage, List<RunView> runs) {
        static View of(Page<RunView> page) {
            boolean last = (page.page() + 1L) * page.size() >= page.total();
            OptionalInt next = last ? OptionalInt.empty() : OptionalInt.of(page.page() + 1);
            return new View(page.page(), page.size(), page.total(), next, page.items());
        }
    }
}
