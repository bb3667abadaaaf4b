package io.marquee.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.bundle.RunRecord;
import io.marquee.store.Store;
import io.marquee.store.Stores;
import io.marquee.store.report.Report;
import io.marquee.store.report.ReportHeading;
import io.marquee.store.report.ReportKind;
import io.marquee.store.report.RunJournal;
import io.marquee.store.report.StageEntry;
import io.marquee.store.report.StageEntry.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What runs tell of themselves in the store. */
class JournalTest extends PipelineHarness {
    private static final String[] STAGES = {
        "ingest",
        "features",
        "clusters",
        "train-boosted",
        "train-user-movie-bias",
        "train-most-popular",
        "evaluate",
        "bundle",
        "publish"
    };

    private List<Report> kept(ReportKind kind) {
        try (Store store = Stores.open(runs.store().toString())) {
            return store.reports().all(kind);
        }
    }

    private RunJournal last() {
        return RunJournal.of(kept(ReportKind.WORK).get(0));
    }

    private RunJournal stagesOf(RunRecord run) {
        Report report = kept(ReportKind.STAGES).stream()
                .filter(kept -> kept.heading().name().equals(run.version()))
                .findFirst()
                .orElseThrow();
        return RunJournal.of(report);
    }

    @Test
    void tellsWhatEachStageDid() throws IOException {
        Instant before = Step.now();
        RunRecord run = runs.run(QuickPlan.quick()).run();
        RunJournal journal = stagesOf(run);
        assertThat(journal.stages()).extracting(StageEntry::name).containsExactly(STAGES);
        assertThat(journal.stages()).allSatisfy(stage -> {
            assertThat(stage.state()).isEqualTo(State.DONE);
            assertThat(stage.started().orElseThrow()).isBetween(before, Instant.now());
            assertThat(stage.seconds().orElseThrow()).isNotNegative();
            assertThat(stage.error()).isEmpty();
        });
        assertThat(journal.stages().get(6).inputs()).containsExactly("ingest", "clusters");
        assertThat(journal.stages().get(6).key()).matches("[0-9a-f]{16}");
        assertThat(journal.stages().get(0).remark()).startsWith("synthetic, ");
        assertThat(journal.stages().get(6).remark()).matches("(boosted|global-mean) has RMSE [01]\\.[0-9]{4}");
        assertThat(journal.stages().get(8).remark()).isEqualTo("version " + run.version());
        assertThat(last().ended()).contains(RunJournal.End.DONE);
        assertThat(last().version()).contains(run.version());
    }

    @Test
    void tellsOfAStageThatIsUpToDateWhenItWorked() throws IOException {
        RunRecord run = runs.run(QuickPlan.quick()).run();
        RunJournal first = stagesOf(run);
        runs.run(QuickPlan.quick());
        assertThat(stagesOf(run)).as("what the run says that did the work").isEqualTo(first);
        RunJournal second = last();
        assertThat(second.stages()).extracting(StageEntry::state).containsOnly(State.UP_TO_DATE);
        assertThat(second.id()).isNotEqualTo(first.id());
        for (int stage = 0; stage < STAGES.length - 1; stage++) {
            assertThat(second.stages().get(stage).started())
                    .isEqualTo(first.stages().get(stage).started());
            assertThat(second.stages().get(stage).remark())
                    .isEqualTo(first.stages().get(stage).remark());
        }
    }

    @Test
    void tellsHowFarItIsWhileItIsAtWork() throws IOException {
        runs.run(QuickPlan.quick(), "this build", line -> {
            if (line.startsWith("clusters: done")) {
                assertThat(awaited(journal -> state(journal, "clusters") == State.DONE))
                        .hasValueSatisfying(journal -> {
                            assertThat(journal.ended()).isEmpty();
                            assertThat(journal.version()).isEmpty();
                            assertThat(state(journal, "publish")).isEqualTo(State.WAITING);
                        });
            }
        });
    }

    private static State state(RunJournal journal, String stage) {
        return journal.stages().stream()
                .filter(entry -> entry.name().equals(stage))
                .findFirst()
                .orElseThrow()
                .state();
    }

    /** The journal once it is as wanted; empty when it does not become so. */
    private Optional<RunJournal> awaited(Predicate<RunJournal> wanted) {
        for (int attempt = 0; attempt < 400; attempt++) {
            Optional<RunJournal> now = kept(ReportKind.WORK).stream()
                    .map(RunJournal::of)
                    .filter(wanted)
                    .findFirst();
            if (now.isPresent()) {
                return now;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(25);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return Optional.empty();
    }

    @Test
    void tellsWhichStageFailedAndWhy() throws IOException {
        Path ratings = runs.source().resolve("ratings.csv");
        Files.writeString(ratings, "1,1,eleven,1500000000\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> runs.run(QuickPlan.quick())).hasMessageContaining("ratings.csv");
        RunJournal journal = last();
        assertThat(journal.ended()).contains(RunJournal.End.FAILED);
        assertThat(journal.stages().get(0).state()).isEqualTo(State.FAILED);
        assertThat(journal.stages().get(0).error().orElseThrow()).contains("ratings.csv");
        assertThat(journal.stages().get(1).state()).isEqualTo(State.WAITING);
        assertThat(kept(ReportKind.STAGES)).isEmpty();
    }

    @Test
    void keepsTheReportsOfTheVersion() throws IOException {
        RunRecord run = runs.run(QuickPlan.quick()).run();
        assertReports(run);
        Files.delete(runs.store());
        clear(runs.out().resolve("report"));
        runs.run(QuickPlan.quick());
        assertReports(run);
        assertThat(stagesOf(run).stages().get(0).state()).isEqualTo(State.UP_TO_DATE);
        assertThat(stagesOf(run).stages().get(0).seconds()).isPresent();
    }

    private static void clear(Path folder) throws IOException {
        Folders.forget(folder.getParent(), folder.getFileName().toString(), 0);
    }

    private void assertReports(RunRecord run) throws IOException {
        JsonNode board = content(ReportKind.LEADERBOARD, run);
        assertThat(board.get("rows").findValuesAsText("model")).containsExactlyInAnyOrder("boosted", "global-mean");
        assertThat(content(ReportKind.CLUSTERS, run).get("numbers")).isNotEmpty();
        JsonNode importance = content(ReportKind.IMPORTANCE, run).get("models");
        assertThat(importance.findValuesAsText("model")).containsExactly("boosted");
        double gain = 0;
        for (JsonNode feature : importance.get(0).get("features")) {
            gain += feature.get("share").doubleValue();
        }
        assertThat(gain).isBetween(0.999, 1.001);
    }

    private JsonNode content(ReportKind kind, RunRecord run) throws IOException {
        Report report = kept(kind).get(0);
        assertThat(report.heading()).isEqualTo(new ReportHeading(kind, run.version(), run.trained(), run.dataset()));
        return new ObjectMapper().readTree(report.content());
    }

    @Test
    void keepsEachReportOnce() throws IOException {
        RunRecord first = runs.run(QuickPlan.quick()).run();
        runs.run(QuickPlan.quick());
        RunRecord other = runs.run(QuickPlan.quick().with("boosted.depth", "2")).run();
        assertThat(kept(ReportKind.IMPORTANCE))
                .extracting(report -> report.heading().name())
                .containsExactlyInAnyOrder(first.version(), other.version());
        assertThat(stagesOf(other).stages())
                .extracting(StageEntry::state)
                .startsWith(State.UP_TO_DATE, State.UP_TO_DATE, State.UP_TO_DATE, State.DONE);
    }
}
