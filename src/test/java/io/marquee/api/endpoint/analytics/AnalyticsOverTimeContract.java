package io.marquee.api.endpoint.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure by time equals what a plain recomputation from the files gives, on the clocks of several zones. */
abstract class AnalyticsOverTimeContract extends AnalyticsHarness {
    /** What a period is called that holds a moment. */
    static String period(String by, Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        return switch (by) {
            case "year" -> Integer.toString(local.getYear());
            case "month" -> YearMonth.from(local).toString();
            case "day" -> local.toLocalDate().toString();
            case "weekday" -> local.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case "hour-of-day" ->
                local.truncatedTo(ChronoUnit.HOURS).toLocalTime().toString();
            default -> local.truncatedTo(ChronoUnit.HOURS).toOffsetDateTime().toString();
        };
    }

    private void assertActivity(PlainFilter filter, String by) {
        JsonNode answer = ask("/analytics/activity?by=" + by + "&" + filter.query());
        assertThat(PlainFigures.of(answer))
                .isEqualTo(PlainFigures.of(ratings(filter).toList()));
        assertThat(PlainFigures.by(period -> period.get("period").textValue(), answer.get("periods")))
                .as(by)
                .isEqualTo(PlainFigures.by(rating -> period(by, rating.at(), filter.clocks()), ratings(filter)));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void activityIsThatOfTheFiles(PlainFilter filter) {
        for (String by : List.of("year", "month", "day", "weekday", "hour-of-day")) {
            assertActivity(filter, by);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2000-10-29, 2001-03-26, Europe/Berlin",
        "2005-10-30, 2006-04-03, America/St_Johns",
        "2017-04-01, 2017-10-02, Australia/Lord_Howe",
        "2015-01-01, 2016-01-01, Asia/Kolkata"
    })
    void activityByTheHourIsThatOfTheFilesAroundChangesOfClocks(String from, String to, String zone) {
        assertActivity(new PlainFilter(from, to, zone, "", ""), "hour");
    }

    @ParameterizedTest
    @MethodSource("filters")
    void periodsFollowEachOtherWithoutAGap(PlainFilter filter) {
        Instant first = filter.moment(filter.from())
                .orElseGet(() -> ratings(filter)
                        .map(PlainRating::at)
                        .min(Instant::compareTo)
                        .orElseThrow());
        Instant last = filter.moment(filter.to())
                .map(end -> end.minusSeconds(1))
                .orElseGet(() -> ratings(filter)
                        .map(PlainRating::at)
                        .max(Instant::compareTo)
                        .orElseThrow());
        List<String> expected = new ArrayList<>();
        YearMonth end = YearMonth.from(last.atZone(filter.clocks()));
        for (YearMonth month = YearMonth.from(first.atZone(filter.clocks()));
                !month.isAfter(end);
                month = month.plusMonths(1)) {
            expected.add(month.toString() + " "
                    + month.atDay(1).atStartOfDay(filter.clocks()).toInstant());
        }
        assertThat(ask("/analytics/activity?by=month&" + filter.query()).get("periods"))
                .extracting(period -> period.get("period").textValue() + " "
                        + period.get("start").textValue())
                .isEqualTo(expected);
    }
}
