package io.marquee.api.endpoint.runs;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Request;
import io.marquee.api.live.Live;
import io.marquee.store.report.ReportKind;
import io.marquee.store.report.RunJournal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The run that is at work; where none is, the last one if it has not come to its end. */
public final class WorkEndpoint implements Endpoint {
    private final Live live;

    /** Over the store of what is served. */
    public WorkEndpoint(Live live) {
        this.live = live;
    }

    @Override
    public String path() {
        return "/runs/current-work";
    }

    @Override
    public Answer answer(Request request) {
        List<RunJournal> newestFirst = live.ask(store -> store.reports().all(ReportKind.WORK)).stream()
                .map(RunJournal::of)
                .toList();
        Instant now = Instant.now();
        return Answer.json(new View(unfinished(newestFirst, now).map(journal -> WorkView.of(journal, now))));
    }

    private static Optional<RunJournal> unfinished(List<RunJournal> newestFirst, Instant now) {
        return newestFirst.stream()
                .filter(journal -> journal.ended().isEmpty() && !journal.stopped(now))
                .findFirst()
                .or(() -> newestFirst.stream()
                        .findFirst()
                        .filter(last -> !last.ended().equals(Optional.of(RunJournal.End.DONE))));
    }

    record View(Optional<WorkView> work) {}
}
