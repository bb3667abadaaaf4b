package io.marquee.api.endpoint.runs;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Request;
import io.marquee.api.http.form.CsvTable;
import io.marquee.api.live.Live;
import io.marquee.store.report.ReportHeading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which reports are kept, newest first. */
public final class ReportsEndpoint implements Endpoint {
    private final Live live;

    /** Over the store of what is served. */
    public ReportsEndpoint(Live live) {
        this.live = live;
    }

    @Override
    public String path() {
        return "/reports";
    }

    @Override
    public Answer answer(Request request) {
        List<Line> lines = live.ask(store -> store.reports().list()).stream()
                .filter(heading -> KeptKind.isTold(heading.kind()))
                .map(Line::of)
                .toList();
        return Answer.jsonOrCsv(request, new View(lines), () -> CsvTable.of(Line.class, lines));
    }

    record View(List<Line> reports) {}

    /** A report without its content. */
    public record Line(String kind, Optional<String> version, Instant at, String dataset) {
        static Line of(ReportHeading heading) {
            return new Line(heading.kind().word(), heading.version(), heading.at(), heading.dataset());
        }
    }
}
