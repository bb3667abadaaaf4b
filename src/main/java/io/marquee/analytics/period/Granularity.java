package io.marquee.analytics.period;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How time is divided. Hours, days, months and years are those of the calendar; the others come again and again. */
public enum Granularity {
    /** Hours of the calendar; where clocks are put back, the hour that comes twice is two hours. */
    HOUR,
    /** Days of the calendar. */
    DAY,
    /** Months of the calendar. */
    MONTH,
    /** Years of the calendar. */
    YEAR,
    /** The days of the week, Monday first. */
    WEEKDAY,
    /** The 24 hours of any day. */
    HOUR_OF_DAY;

    /** More periods than these are not made: 15,000 days are 41 years. */
    public static final int MOST_PERIODS = 15_000;

    /** The granularity of a word. */
    public static Optional<Granularity> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** All words, as a sentence lists them. */
    public static String words() {
        return Arrays.stream(values()).map(Granularity::word).collect(Collectors.joining(", "));
    }

    /** The word for it: {@code hour-of-day}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * All periods from the one that holds a moment to the one that holds another, or all there are where they come again.
     *
     * @param from the first second, since 1970-01-01T00:00Z
     * @param until the first second after the last; none after {@code from} means no calendar period
     * @return empty when there would be more than {@link #MOST_PERIODS}
     */
    public Optional<Periods> periods(ZoneId zone, long from, long until) {
        return switch (this) {
            case WEEKDAY -> Optional.of(RepeatingPeriods.weekdays(ZoneOffsets.of(zone)));
            case HOUR_OF_DAY -> Optional.of(RepeatingPeriods.hoursOfDay(ZoneOffsets.of(zone)));
            default -> CalendarPeriods.of(this, zone, from, until).map(periods -> periods);
        };
    }

    /** When the calendar period begins that holds a moment. */
    ZonedDateTime start(ZonedDateTime moment) {
        return switch (this) {
            case DAY -> moment.toLocalDate().atStartOfDay(moment.getZone());
            case MONTH -> moment.toLocalDate().withDayOfMonth(1).atStartOfDay(moment.getZone());
            case YEAR -> moment.toLocalDate().withDayOfYear(1).atStartOfDay(moment.getZone());
            default -> hour(moment);
        };
    }

    /** Clocks may be changed by half an hour: an hour that a change cuts begins when it was changed. */
    private static ZonedDateTime hour(ZonedDateTime moment) {
        ZonedDateTime full = moment.minusSeconds(moment.getMinute() * 60L + moment.getSecond());
        if (full.getOffset().equals(moment.getOffset())) {
            return full;
        }
        return moment.getZone()
                .getRules()
                .previousTransition(moment.toInstant().plusNanos(1))
                .getInstant()
                .atZone(moment.getZone());
    }

    /** When the calendar period begins that follows the one which begins at {@code start}. */
    ZonedDateTime next(ZonedDateTime start) {
        LocalDate date = start.toLocalDate();
        return switch (this) {
            case DAY -> date.plusDays(1).atStartOfDay(start.getZone());
            case MONTH -> date.plusMonths(1).withDayOfMonth(1).atStartOfDay(start.getZone());
            case YEAR -> date.plusYears(1).withDayOfYear(1).atStartOfDay(start.getZone());
            default -> hour(start.plus(1, ChronoUnit.HOURS));
        };
    }

    /** What the calendar period is called that begins at {@code start}: {@code 2018-10-28T02:00+01:00} for an hour. */
    String name(ZonedDateTime start) {
        return switch (this) {
            case DAY -> start.toLocalDate().toString();
            case MONTH -> YearMonth.from(start).toString();
            case YEAR -> Year.from(start).toString();
            default -> start.toOffsetDateTime().toString();
        };
    }
}
