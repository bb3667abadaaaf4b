package io.marquee.features.set;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;
import java.time.DayOfWeek;
import java.util.Locale;

/** A dummy: 1 when the moment falls on a day of the week, UTC, else 0. */
record Weekday(DayOfWeek day) implements Feature {
    /** 1970-01-01, day 0, was a Thursday: three days after Monday. */
    private static final int EPOCH_DAY_AFTER_MONDAY = 3;

    @Override
    public String name() {
        return "weekday_" + day.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Kind kind() {
        return Kind.CONTEXT;
    }

    @Override
    public double value(Evidence evidence) {
        long afterMonday = Math.floorMod(evidence.day() + EPOCH_DAY_AFTER_MONDAY, 7L);
        return afterMonday == day.ordinal() ? 1 : 0;
    }
}
