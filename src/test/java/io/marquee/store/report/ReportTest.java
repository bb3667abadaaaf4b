package io.marquee.store.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTest {
    private static final Instant NOW = Instant.parse("2026-01-31T20:15:00.750Z");

    private static RunJournal journal(Optional<RunJournal.End> end, StageEntry... stages) {
        return new RunJournal("run-7", end, NOW, NOW, "a set", Optional.of("v1"), List.of(stages));
    }

    @ParameterizedTest
    @EnumSource
    void isOfAKindThatIsFoundByItsWord(ReportKind kind) {
        assertThat(kind.word()).matches("[a-z-]+");
        assertThat(ReportKind.named(kind.word())).contains(kind);
        assertThat(ReportKind.named(kind.name())).isEmpty();
    }

    @Test
    void isNamedByItsVersionOrByItsTime() {
        ReportHeading published = new ReportHeading(ReportKind.CLUSTERS, "v1", NOW, "a set");
        assertThat(published.version()).contains("v1");
        ReportHeading unpublished = ReportHeading.unpublished(ReportKind.LEADERBOARD, NOW, "a set");
        assertThat(unpublished.version()).isEmpty();
        assertThat(unpublished.name()).isEqualTo("2026-01-31T20:15:00Z");
        assertThat(unpublished.at()).isEqualTo(Instant.parse("2026-01-31T20:15:00Z"));
    }

    @Test
    void hasALongestContent() {
        ReportHeading heading = ReportHeading.unpublished(ReportKind.LEADERBOARD, NOW, "a set");
        String longest = " ".repeat(Report.MOST_BYTES);
        assertThat(new Report(heading, longest).content()).isEqualTo(longest);
        assertThatThrownBy(() -> new Report(heading, longest.substring(1) + "é"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4194305 bytes")
                .hasMessageContaining("fewer models");
    }

    @Test
    void ofARunComesBackAsItWas() {
        StageEntry waiting = StageEntry.waiting("publish", "", List.of("bundle"));
        StageEntry running = StageEntry.waiting("bundle", "k2", List.of("ingest", "clusters"))
                .running(NOW);
        StageEntry done =
                running.ended(StageEntry.State.UP_TO_DATE, Optional.of(NOW), OptionalDouble.of(1.25), "610 users");
        RunJournal journal = journal(Optional.of(RunJournal.End.FAILED), waiting, running, done, running.failed("no"));
        assertThat(RunJournal.of(journal.as(ReportKind.WORK, "run-7", NOW))).isEqualTo(journal);
        RunJournal bare =
                new RunJournal("run-8", Optional.empty(), NOW, NOW, "a set", Optional.empty(), List.of(waiting));
        assertThat(RunJournal.of(bare.as(ReportKind.WORK, "run-8", NOW))).isEqualTo(bare);
    }

    @Test
    void ofARunTellsWhenItIsTakenForDead() {
        RunJournal silent = journal(Optional.empty());
        assertThat(silent.stopped(NOW.plus(RunJournal.SILENCE))).isFalse();
        assertThat(silent.stopped(NOW.plus(RunJournal.SILENCE).plusMillis(1))).isTrue();
        RunJournal ended = journal(Optional.of(RunJournal.End.DONE));
        assertThat(ended.stopped(NOW.plus(RunJournal.SILENCE).plusMillis(1))).isFalse();
    }
}
