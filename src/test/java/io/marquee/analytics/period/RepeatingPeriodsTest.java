package io.marquee.analytics.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatingPeriodsTest {
    private static Periods periods(Granularity by, String zone) {
        return by.periods(ZoneId.of(zone), 0, 0).orElseThrow();
    }

    @Test
    void aWeekBeginsOnMonday() {
        Periods weekdays = periods(Granularity.WEEKDAY, "UTC");
        assertThat(weekdays.size()).isEqualTo(7);
        assertThat(weekdays.name(0)).isEqualTo("Monday");
        assertThat(weekdays.name(weekdays.of(0))).isEqualTo("Thursday");
        assertThat(weekdays.start(0)).isEmpty();
    }

    @Test
    void aDayHas24Hours() {
        Periods hours = periods(Granularity.HOUR_OF_DAY, "Asia/Kolkata");
        assertThat(hours.size()).isEqualTo(24);
        assertThat(hours.name(9)).isEqualTo("09:00");
        assertThat(hours.of(Instant.parse("2018-01-01T00:29:59Z").getEpochSecond()))
                .isEqualTo(5);
        assertThat(hours.of(Instant.parse("2018-01-01T00:30:00Z").getEpochSecond()))
                .isEqualTo(6);
    }

    @Test
    void clocksAreChangedAtTheVerySecond() {
        Periods hours = periods(Granularity.HOUR_OF_DAY, "Europe/Berlin");
        assertThat(hours.of(Instant.parse("2018-03-25T00:59:59Z").getEpochSecond()))
                .isEqualTo(1);
        assertThat(hours.of(Instant.parse("2018-03-25T01:00:00Z").getEpochSecond()))
                .isEqualTo(3);
        assertThat(hours.of(Instant.parse("2018-10-28T00:59:59Z").getEpochSecond()))
                .isEqualTo(2);
        assertThat(hours.of(Instant.parse("2018-10-28T01:00:00Z").getEpochSecond()))
                .isEqualTo(2);
    }

    /** To the end of what 32 unsigned bits hold, in 2106. */
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Berlin", "Australia/Lord_Howe", "America/St_Johns", "Africa/Monrovia"})
    void theyAreThoseOfTheClocks(String zone) {
        SplittableRandom random = new SplittableRandom(1);
        Periods weekdays = periods(Granularity.WEEKDAY, zone);
        Periods hours = periods(Granularity.HOUR_OF_DAY, zone);
        for (int i = 0; i < 10_000; i++) {
            long second = random.nextLong(1L << 32);
            ZonedDateTime local = Instant.ofEpochSecond(second).atZone(ZoneId.of(zone));
            assertThat(weekdays.name(weekdays.of(second)))
                    .isEqualTo(local.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            assertThat(hours.of(second)).isEqualTo(local.getHour());
        }
    }

    @Test
    void wordsNameTheGranularities() {
        for (Granularity by : Granularity.values()) {
            assertThat(Granularity.named(by.word())).contains(by);
        }
        assertThat(Granularity.words()).contains("weekday, hour-of-day");
        assertThat(Granularity.named("HOUR")).isEmpty();
    }
}
