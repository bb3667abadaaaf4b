package io.marquee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.store.Store;
import io.marquee.store.Stores;
import io.marquee.store.report.Report;
import io.marquee.store.report.ReportKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that go into the store. */
class KeepTest {
    @TempDir
    private Path folder;

    private Path set;

    @BeforeEach
    void setUp() throws IOException {
        set = TinySet.in(folder);
    }

    private Store store() {
        return Stores.open(folder.resolve("marquee.db").toString());
    }

    private JsonNode kept(ReportKind kind) throws IOException {
        try (Store store = store()) {
            List<Report> kept = store.reports().all(kind);
            assertThat(kept).hasSize(1);
            assertThat(kept.get(0).heading().version()).isEmpty();
            assertThat(kept.get(0).heading().dataset()).isEqualTo("tiny");
            return new ObjectMapper().readTree(kept.get(0).content());
        }
    }

    @Test
    void areThoseOfTheJsonFile() throws IOException {
        store().close();
        Path json = folder.resolve("figures.json");
        Ran ran = Ran.marquee(
                "evaluate",
                "--data",
                set,
                "--model",
                "movie-mean",
                "--seeds",
                2,
                "--json",
                json,
                "--keep",
                "--out",
                folder);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("/reports/leaderboard");
        assertThat(kept(ReportKind.LEADERBOARD)).isEqualTo(new ObjectMapper().readTree(json.toFile()));
    }

    @Test
    void areThoseOfAStudyOfClusters() throws IOException {
        store().close();
        Ran ran = Ran.marquee(
                "study-clusters",
                "--data",
                set,
                "--model",
                "user-movie-bias",
                "--k",
                "2..3",
                "--keep",
                "--out",
                folder);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(kept(ReportKind.CLUSTER_STUDY).get("rows").findValuesAsText("model"))
                .containsExactly("no clusters", "k = 2", "k = 3");
    }

    @Test
    void needAStoreWhichIsToldBeforeAnyWork() {
        Ran ran = Ran.marquee("evaluate", "--data", set, "--model", "movie-mean", "--keep", "--out", folder);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("nothing is published in " + folder);
        assertThat(ran.out()).isEmpty();
        assertThat(folder.resolve("marquee.db")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"newcomers:5:3, no leaderboard", "whole-data-means:0.1, leaky"})
    void areRefusedWhereTheyAreNoHonestLeaderboard(String protocol, String why) {
        store().close();
        Ran ran = Ran.marquee("evaluate", "--data", set, "--protocol", protocol, "--keep", "--out", folder);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--keep", why, "take --json");
    }

    @Test
    void areNotKeptUnasked() {
        store().close();
        Ran ran = Ran.marquee("evaluate", "--data", set, "--model", "movie-mean", "--seeds", 1, "--out", folder);
        assertThat(ran.code()).as(ran.err()).isZero();
        try (Store store = store()) {
            assertThat(store.reports().list()).isEmpty();
        }
    }
}
