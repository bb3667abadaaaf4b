package io.marquee.api.endpoint.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.SampleApi;
import io.marquee.store.report.ReportKind;
import io.marquee.store.report.RunJournal;
import io.marquee.store.report.StageEntry;
import io.marquee.store.report.StageEntry.State;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkEndpointTest {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private final SampleApi api = SampleApi.empty();

    @AfterEach
    void close() {
        api.close();
    }

    private void write(String id, Optional<RunJournal.End> end, int beganAgo, int seenAgo) {
        Instant began = NOW.minusSeconds(beganAgo);
        StageEntry ingest = StageEntry.waiting("ingest", "k1", List.of())
                .ended(State.DONE, Optional.of(began), OptionalDouble.of(2), "");
        StageEntry clusters = StageEntry.waiting("clusters", "k2", List.of("ingest"));
        List<StageEntry> stages = List.of(ingest, clusters.running(began.plusSeconds(2)));
        RunJournal journal =
                new RunJournal(id, end, began, NOW.minusSeconds(seenAgo), "a set", Optional.empty(), stages);
        api.reports().keep(journal.as(ReportKind.WORK, id, began));
    }

    private JsonNode work() {
        return api.get("/runs/current-work").json().get("work");
    }

    @Test
    void isNullWhereNothingIsAtWork() {
        assertThat(work().isNull()).isTrue();
        write("over", Optional.of(RunJournal.End.DONE), 500, 400);
        assertThat(work().isNull()).isTrue();
    }

    @Test
    void tellsHowFarARunIs() {
        write("mine", Optional.empty(), 30, 5);
        JsonNode work = work();
        assertThat(work.get("id").textValue()).isEqualTo("mine");
        assertThat(work.get("state").textValue()).isEqualTo("running");
        assertThat(work.get("seconds").doubleValue()).isEqualTo(25);
        assertThat(work.get("stages").findValuesAsText("state")).containsExactly("done", "running");
        assertThat(work.at("/stages/1/seconds").isNull()).isTrue();
    }

    @Test
    void tellsARunThatIsSilentForAMinuteAsStopped() {
        write("killed", Optional.empty(), 300, 100);
        JsonNode work = work();
        assertThat(work.get("state").textValue()).isEqualTo("stopped");
        assertThat(work.at("/stages/1/state").textValue()).isEqualTo("failed");
        assertThat(work.at("/stages/1/error").textValue()).startsWith("The run stopped here");
    }

    @Test
    void tellsOfAFailureUntilTheNextRun() {
        write("bad", Optional.of(RunJournal.End.FAILED), 300, 200);
        assertThat(work().get("state").textValue()).isEqualTo("failed");
        write("good", Optional.of(RunJournal.End.DONE), 100, 90);
        assertThat(work().isNull()).isTrue();
    }

    @Test
    void tellsTheRunThatIsAtWorkOfSeveral() {
        write("long", Optional.empty(), 300, 5);
        write("short", Optional.of(RunJournal.End.FAILED), 100, 90);
        assertThat(work().get("id").textValue()).isEqualTo("long");
    }
}
