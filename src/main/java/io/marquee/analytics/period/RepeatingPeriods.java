package io.marquee.analytics.period;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** The days of the week, or the hours of the day, in a time zone. */
final class RepeatingPeriods implements Periods {
    private static final int SECONDS_AN_HOUR = 3_600;
    private static final int HOURS_A_DAY = 24;
    private static final int DAYS_A_WEEK = 7;

    /** 1970-01-01 was a Thursday, which is three days after a Monday. */
    private static final int FIRST_WEEKDAY = 3;

    private final boolean weekdays;
    private final ZoneOffsets offsets;

    private RepeatingPeriods(boolean weekdays, ZoneOffsets offsets) {
        this.weekdays = weekdays;
        this.offsets = offsets;
    }

    static RepeatingPeriods weekdays(ZoneOffsets offsets) {
        return new RepeatingPeriods(true, offsets);
    }

    static RepeatingPeriods hoursOfDay(ZoneOffsets offsets) {
        return new RepeatingPeriods(false, offsets);
    }

    @Override
    public int size() {
        return weekdays ? DAYS_A_WEEK : HOURS_A_DAY;
    }

    @Override
    public int of(long second) {
        long hour = Math.floorDiv(second + offsets.at(second), SECONDS_AN_HOUR);
        return weekdays
                ? (int) Math.floorMod(Math.floorDiv(hour, HOURS_A_DAY) + FIRST_WEEKDAY, (long) DAYS_A_WEEK)
                : (int) Math.floorMod(hour, (long) HOURS_A_DAY);
    }

    @Override
    public String name(int place) {
        return weekdays
                ? DayOfWeek.of(place + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : LocalTime.of(place, 0).toString();
    }

    @Override
    public Optional<Instant> start(int place) {
        return Optional.empty();
    }
}
