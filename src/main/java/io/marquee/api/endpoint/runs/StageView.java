package io.marquee.api.endpoint.runs;

import io.marquee.store.report.StageEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A stage of a run as JSON, and as a row of a table. */
public record StageView(
        String name,
        String key,
        String state,
        Optional<Instant> started,
        OptionalDouble seconds,
        List<String> inputs,
        String remark,
        Optional<String> error) {
    static StageView of(StageEntry stage) {
        return new StageView(
                stage.name(),
                stage.key(),
                Words.of(stage.state()),
                stage.started(),
                stage.seconds(),
                stage.inputs(),
                stage.remark(),
                stage.error());
    }
}
