package io.marquee.api.endpoint.analytics;

import io.marquee.analytics.Selection;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Which ratings an answer is about, as JSON: what the request said, and null for what it left open. */
record SelectionView(
        Optional<Instant> from, Optional<Instant> to, String tz, OptionalInt cluster, Optional<String> genre) {
    static SelectionView of(Question question) {
        Selection selection = question.selection();
        int cluster = selection.cluster();
        return new SelectionView(
                moment(selection.from(), Selection.OPEN_START),
                moment(selection.until(), Selection.OPEN_END),
                question.zone().getId(),
                cluster == Selection.ANY ? OptionalInt.empty() : OptionalInt.of(cluster),
                Optional.of(selection.genre())
                        .filter(genre -> genre != Selection.ANY)
                        .map(selection.activity().catalogue().genres()::get));
    }

    private static Optional<Instant> moment(long second, long open) {
        return Optional.of(second).filter(any -> any != open).map(Instant::ofEpochSecond);
    }
}
