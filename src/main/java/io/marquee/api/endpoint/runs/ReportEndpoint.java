package io.marquee.api.endpoint.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.ProblemException;
import io.marquee.api.http.ProblemType;
import io.marquee.api.http.Request;
import io.marquee.api.live.Live;
import io.marquee.store.Store;
import io.marquee.store.report.Report;
import io.marquee.store.report.ReportHeading;
import io.marquee.store.report.ReportKind;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The newest report of a kind, or that of a version. */
public final class ReportEndpoint implements Endpoint {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Live live;

    /** Over the store of what is served. */
    public ReportEndpoint(Live live) {
        this.live = live;
    }

    @Override
    public String path() {
        return "/reports/{kind}";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(RunParameters.NAME);
    }

    @Override
    public Answer answer(Request request) {
        ReportKind kind = request.value(RunParameters.KIND);
        Optional<String> name = request.value(RunParameters.NAME);
        Report report = live.ask(store -> find(store, kind, name)).orElseThrow(() -> absent(kind, name));
        JsonNode content = content(report);
        return Answer.jsonOrCsv(
                request,
                View.of(report.heading(), content),
                () -> ReportTable.of(kind).table(content));
    }

    private static Optional<Report> find(Store store, ReportKind kind, Optional<String> name) {
        return name.isPresent()
                ? store.reports().find(kind, RunParameters.version(name.get(), RunView.current(store)))
                : store.reports().newest(kind);
    }

    private static ProblemException absent(ReportKind kind, Optional<String> name) {
        String which = name.map(" of '%s'"::formatted).orElse("");
        return new ProblemException(
                ProblemType.UNKNOWN_REPORT,
                "There is no report '" + kind.word() + "'" + which + "; /reports lists what there is, and `"
                        + KeptKind.madeBy(kind) + "` makes one.");
    }

    private static JsonNode content(Report report) {
        try {
            return JSON.readTree(report.content());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the report " + report.heading() + " is not JSON", e);
        }
    }

    record View(String kind, Optional<String> version, Instant at, String dataset, JsonNode content) {
        static View of(ReportHeading heading, JsonNode content) {
            return new View(heading.kind().word(), heading.version(), heading.at(), heading.dataset(), content);
        }
    }
}
