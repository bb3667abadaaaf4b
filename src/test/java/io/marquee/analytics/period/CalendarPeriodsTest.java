package io.marquee.analytics.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarPeriodsTest {
    private static Periods periods(Granularity by, String zone, String from, String until) {
        return by.periods(ZoneId.of(zone), second(from), second(until)).orElseThrow();
    }

    private static long second(String time) {
        return Instant.parse(time).getEpochSecond();
    }

    private static List<String> names(Periods periods) {
        List<String> names = new ArrayList<>();
        for (int place = 0; place < periods.size(); place++) {
            names.add(periods.name(place));
        }
        return names;
    }

    @Test
    void anHourThatComesTwiceIsTwoHours() {
        Periods hours = periods(Granularity.HOUR, "Europe/Berlin", "2018-10-27T23:10:00Z", "2018-10-28T02:00:01Z");
        assertThat(names(hours))
                .containsExactly(
                        "2018-10-28T01:00+02:00",
                        "2018-10-28T02:00+02:00",
                        "2018-10-28T02:00+01:00",
                        "2018-10-28T03:00+01:00");
    }

    @Test
    void anHourThatIsLeftOutIsNone() {
        Periods hours = periods(Granularity.HOUR, "Europe/Berlin", "2018-03-25T00:00:00Z", "2018-03-25T02:00:00Z");
        assertThat(names(hours)).containsExactly("2018-03-25T01:00+01:00", "2018-03-25T03:00+02:00");
    }

    @Test
    void aChangeOfHalfAnHourCutsAnHour() {
        Periods back = periods(Granularity.HOUR, "Australia/Lord_Howe", "2018-03-31T14:00:00Z", "2018-03-31T16:00:00Z");
        assertThat(names(back))
                .containsExactly("2018-04-01T01:00+11:00", "2018-04-01T01:30+10:30", "2018-04-01T02:00+10:30");
        Periods within =
                periods(Granularity.HOUR, "Australia/Lord_Howe", "2018-10-06T15:50:00Z", "2018-10-06T16:10:00Z");
        assertThat(names(within)).containsExactly("2018-10-07T02:30+11:00", "2018-10-07T03:00+11:00");
    }

    @Test
    void hoursOfHalfHourZonesBeginOnTheHourThere() {
        Periods hours = periods(Granularity.HOUR, "Asia/Kolkata", "2018-01-01T00:00:00Z", "2018-01-01T00:30:00Z");
        assertThat(names(hours)).containsExactly("2018-01-01T05:00+05:30");
        assertThat(hours.start(0)).contains(Instant.parse("2017-12-31T23:30:00Z"));
    }

    @Test
    void aDayThatTheCalendarLeavesOutIsNone() {
        assertThat(names(periods(Granularity.DAY, "Pacific/Apia", "2011-12-29T12:00:00Z", "2011-12-31T12:00:00Z")))
                .containsExactly("2011-12-29", "2011-12-31", "2012-01-01");
    }

    @Test
    void aDayWithoutMidnightBeginsWhenItsClocksBegin() {
        Periods days = periods(Granularity.DAY, "America/Sao_Paulo", "2017-10-15T12:00:00Z", "2017-10-15T12:00:01Z");
        assertThat(days.start(0)).contains(Instant.parse("2017-10-15T03:00:00Z"));
        assertThat(days.name(0)).isEqualTo("2017-10-15");
    }

    @Test
    void monthsAndYearsAreThoseOfTheClocks() {
        assertThat(names(
                        periods(Granularity.MONTH, "America/New_York", "2018-01-01T00:00:00Z", "2018-03-01T05:00:00Z")))
                .containsExactly("2017-12", "2018-01", "2018-02");
        assertThat(names(periods(Granularity.YEAR, "America/New_York", "2018-01-01T00:00:00Z", "2020-01-01T05:00:01Z")))
                .containsExactly("2017", "2018", "2019", "2020");
    }

    @Test
    void noTimeHasNoPeriods() {
        assertThat(periods(Granularity.DAY, "UTC", "2018-01-01T00:00:00Z", "2018-01-01T00:00:00Z")
                        .size())
                .isZero();
    }

    @Test
    void thereMayOnlyBeSoMany() {
        long most = Granularity.MOST_PERIODS * 86_400L;
        assertThat(Granularity.DAY.periods(ZoneId.of("UTC"), 0, most)).isPresent();
        assertThat(Granularity.DAY.periods(ZoneId.of("UTC"), 0, most + 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Berlin", "Australia/Lord_Howe", "America/St_Johns", "Asia/Kathmandu"})
    void everySecondFallsIntoThePeriodThatHasBegunLast(String zone) {
        SplittableRandom random = new SplittableRandom(1);
        for (Granularity by : List.of(Granularity.HOUR, Granularity.DAY, Granularity.MONTH, Granularity.YEAR)) {
            long from = random.nextLong(1_500_000_000L);
            long until = from + random.nextLong(50_000_000L);
            Periods periods = by.periods(ZoneId.of(zone), from, until).orElseThrow();
            for (int i = 0; i < 2000; i++) {
                long second = random.nextLong(from, until);
                int place = periods.of(second);
                assertThat(begin(periods, place)).isLessThanOrEqualTo(second);
                if (place + 1 < periods.size()) {
                    assertThat(begin(periods, place + 1)).isGreaterThan(second);
                }
            }
        }
    }

    private static long begin(Periods periods, int place) {
        return periods.start(place).orElseThrow().getEpochSecond();
    }
}
