package io.marquee.features.set;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.features.Evidence;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weekdays and hours are those of UTC, wherever the machine stands. */
class MomentTest {
    private static Evidence at(Instant moment) {
        return TinySet.about(1, 10, moment.getEpochSecond());
    }

    private static List<DayOfWeek> marked(Evidence evidence) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> new Weekday(day).value(evidence) == 1)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z, THURSDAY, 0",
        "1970-01-01T23:59:59Z, THURSDAY, 23",
        "1970-01-02T00:00:00Z, FRIDAY, 0",
        "1969-12-31T23:59:59Z, WEDNESDAY, 23",
        "2000-02-29T12:00:00Z, TUESDAY, 12",
        "2018-09-24T14:27:30Z, MONDAY, 14",
        "2024-12-31T23:59:59Z, TUESDAY, 23",
        "2025-01-01T00:00:00Z, WEDNESDAY, 0",
        "2106-02-07T06:28:15Z, SUNDAY, 6"
    })
    void marksOneWeekdayAndTellsTheHour(Instant moment, DayOfWeek day, int hour) {
        assertThat(marked(at(moment))).containsExactly(day);
        assertThat(new HourOfDay().value(at(moment))).isEqualTo(hour);
    }

    @Test
    void agreesWithTheCalendarAtAnyMoment() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 2_000; i++) {
            Instant moment = Instant.ofEpochSecond(random.nextLong(-5_000_000_000L, 5_000_000_000L));
            ZonedDateTime utc = moment.atZone(ZoneOffset.UTC);
            assertThat(marked(at(moment))).as("%s", moment).containsExactly(utc.getDayOfWeek());
            assertThat(new HourOfDay().value(at(moment))).as("%s", moment).isEqualTo(utc.getHour());
        }
    }

    @Test
    void countsTheYearsOfAMovieToTheMoment() {
        Evidence evidence = at(Instant.parse("2005-07-02T00:00:00Z"));
        assertThat(new MovieAge().value(evidence)).isBetween(10.49, 10.51);
    }
}
