package io.marquee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.store.report.Report;
import io.marquee.store.report.ReportHeading;
import io.marquee.store.report.ReportKind;
import io.marquee.store.report.Reports;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every adapter promises about reports. */
abstract class ReportsContract extends PublishContract {
    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");

    private static Report report(ReportKind kind, String name, int minute, String content) {
        return new Report(new ReportHeading(kind, name, NOON.plusSeconds(60L * minute), "Ünïcode ⚡ set"), content);
    }

    @Test
    void haveNothingAtFirst() {
        assertThat(store.reports().list()).isEmpty();
        assertThat(store.reports().newest(ReportKind.LEADERBOARD)).isEmpty();
        assertThat(store.reports().find(ReportKind.LEADERBOARD, "v1")).isEmpty();
        assertThat(store.reports().all(ReportKind.LEADERBOARD)).isEmpty();
    }

    @Test
    void giveBackWhatIsKept() {
        Report report = report(ReportKind.LEADERBOARD, "v1", 0, "{\"a.b\":[1.5,null],\"$c\":\"“Ü” ⚡\"}");
        store.reports().keep(report);
        try (Store other = open()) {
            assertThat(other.reports().newest(ReportKind.LEADERBOARD)).contains(report);
            assertThat(other.reports().find(ReportKind.LEADERBOARD, "v1")).contains(report);
            assertThat(other.reports().find(ReportKind.CLUSTERS, "v1")).isEmpty();
            assertThat(other.reports().find(ReportKind.LEADERBOARD, "v2")).isEmpty();
            assertThat(other.reports().list()).containsExactly(report.heading());
        }
    }

    @Test
    void areOfferedNewestFirstWhateverWasKeptFirst() {
        Report first = report(ReportKind.LEADERBOARD, "v1", 1, "{}");
        Report second = report(ReportKind.CLUSTERS, "v1", 2, "{}");
        Report third = report(ReportKind.LEADERBOARD, "v2", 3, "{}");
        Report fourth = report(ReportKind.LEADERBOARD, "v3", 3, "{}");
        List.of(third, first, fourth, second).forEach(store.reports()::keep);
        assertThat(store.reports().newest(ReportKind.LEADERBOARD)).contains(fourth);
        assertThat(store.reports().all(ReportKind.LEADERBOARD)).containsExactly(fourth, third, first);
        assertThat(store.reports().list())
                .containsExactly(fourth.heading(), third.heading(), second.heading(), first.heading());
    }

    @Test
    void areReplacedByThoseOfTheSameKindAndName() {
        store.reports().keep(report(ReportKind.CLUSTERS, "v1", 1, "{\"old\":true}"));
        Report newer = report(ReportKind.CLUSTERS, "v1", 2, "{\"old\":false}");
        store.reports().keep(newer);
        assertThat(store.reports().all(ReportKind.CLUSTERS)).containsExactly(newer);
    }

    @Test
    void goWhenThereAreTooManyOfAKindTheOldestFirst() {
        Report other = report(ReportKind.CLUSTERS, "v1", 0, "{}");
        store.reports().keep(other);
        List<Report> all = IntStream.range(0, Reports.MOST + 3)
                .mapToObj(i -> report(ReportKind.LEADERBOARD, "v" + i, i, "{}"))
                .toList();
        all.forEach(store.reports()::keep);
        assertThat(store.reports().all(ReportKind.LEADERBOARD))
                .containsExactlyInAnyOrderElementsOf(all.subList(3, all.size()));
        assertThat(store.reports().all(ReportKind.CLUSTERS)).containsExactly(other);
    }

    @Test
    void stayWhenVersionsArePublishedAndRemoved() {
        Report report = report(ReportKind.LEADERBOARD, "v1", 0, "{}");
        publish(1);
        store.reports().keep(report);
        publish(2);
        publish(3);
        assertThat(store.edition("v1")).isEmpty();
        assertThat(store.reports().find(ReportKind.LEADERBOARD, "v1")).contains(report);
    }

    @Test
    void sayWhenTheStoreIsClosed() {
        Reports reports = store.reports();
        store.close();
        assertThatThrownBy(reports::list).isInstanceOf(StoreException.class).hasMessageContaining("is closed");
        assertThatThrownBy(() -> reports.keep(report(ReportKind.CLUSTERS, "v1", 1, "{}")))
                .isInstanceOf(StoreException.class);
    }
}
