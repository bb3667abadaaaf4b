package io.marquee.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.analytics.period.Granularity;
import io.marquee.analytics.period.Periods;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final int HORIZON = 9;

    /** Users 1 and 2 begin in May, of whom one is back in June and both in August; user 3 begins in July. */
    private final Selection all = new HandMade(4)
            .with(1, 20, 4, "2020-08-01T00:00:00Z")
            .with(1, 10, 4, "2020-05-01T12:00:00Z")
            .with(1, 30, 4, "2020-05-03T12:00:00Z")
            .with(2, 10, 4, "2020-05-31T23:30:00Z")
            .with(2, 20, 4, "2020-06-15T00:00:00Z")
            .with(2, 30, 4, "2020-08-31T00:00:00Z")
            .with(3, 30, 4, "2020-07-01T00:00:00Z")
            .all();

    private static List<String> cohorts(Selection selection, String zone, int horizon) {
        Span span = selection.ever().span();
        Periods months = Granularity.MONTH
                .periods(ZoneId.of(zone), span.from(), span.until())
                .orElseThrow();
        return Retention.of(selection, months, horizon).stream()
                .map(cohort -> months.name(cohort.month()) + " " + cohort.users() + " " + cohort.active())
                .toList();
    }

    @Test
    void countsWhoCameBackUntilTheLastMonthOfAll() {
        assertThat(cohorts(all, "UTC", HORIZON))
                .containsExactly("2020-05 2 [2, 1, 0, 2]", "2020-06 0 [0, 0, 0]", "2020-07 1 [1, 0]");
    }

    @Test
    void looksNoFurtherThanAsked() {
        assertThat(cohorts(all, "UTC", 1)).containsExactly("2020-05 2 [2, 1]", "2020-06 0 [0, 0]", "2020-07 1 [1, 0]");
        assertThat(cohorts(all, "UTC", 0)).containsExactly("2020-05 2 [2]", "2020-06 0 [0]", "2020-07 1 [1]");
    }

    @Test
    void monthsAreThoseOfTheClocks() {
        assertThat(cohorts(all, "Europe/Berlin", HORIZON))
                .containsExactly("2020-05 1 [1, 0, 0, 1]", "2020-06 1 [1, 0, 1]", "2020-07 1 [1, 0]");
    }

    @Test
    void timeSelectsUsersByTheirVeryFirstRating() {
        long june = Instant.parse("2020-06-01T00:00:00Z").getEpochSecond();
        assertThat(cohorts(all.between(june, Selection.OPEN_END), "UTC", HORIZON))
                .containsExactly("2020-07 1 [1, 0]");
        assertThat(cohorts(all.between(Selection.OPEN_START, june), "UTC", HORIZON))
                .containsExactly("2020-05 2 [2, 1, 0, 2]");
        assertThat(cohorts(all.between(june, june + 1), "UTC", HORIZON)).isEmpty();
    }

    @Test
    void clustersStandByThemselves() {
        assertThat(cohorts(all.in(0), "UTC", HORIZON)).containsExactly("2020-05 1 [1, 1, 0, 1]");
    }

    @Test
    void nobodyMakesNoCohort() {
        assertThat(cohorts(new HandMade(2).all(), "UTC", HORIZON)).isEmpty();
    }
}
