package io.marquee.analytics.period;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** Hours, days, months or years in a time zone, without a gap. */
final class CalendarPeriods implements Periods {
    private final Granularity granularity;
    private final ZoneId zone;
    private final long[] starts;
    private final double placesPerSecond;

    private CalendarPeriods(Granularity granularity, ZoneId zone, long... starts) {
        this.granularity = granularity;
        this.zone = zone;
        this.starts = starts;
        int last = starts.length - 1;
        this.placesPerSecond = last < 1 ? 0 : last / (double) (starts[last] - starts[0]);
    }

    static Optional<CalendarPeriods> of(Granularity granularity, ZoneId zone, long from, long until) {
        if (from >= until) {
            return Optional.of(new CalendarPeriods(granularity, zone));
        }
        ZonedDateTime first = granularity.start(Instant.ofEpochSecond(from).atZone(zone));
        long[] starts = Stream.iterate(first, start -> start.toEpochSecond() < until, granularity::next)
                .limit(Granularity.MOST_PERIODS + 1L)
                .mapToLong(ZonedDateTime::toEpochSecond)
                .toArray();
        return starts.length > Granularity.MOST_PERIODS
                ? Optional.empty()
                : Optional.of(new CalendarPeriods(granularity, zone, starts));
    }

    @Override
    public int size() {
        return starts.length;
    }

    /** Periods of one kind last nearly as long as each other, so a guess by proportion is hardly ever off by more than one. */
    @Override
    public int of(long second) {
        int place = (int) ((second - starts[0]) * placesPerSecond);
        place = Math.max(0, Math.min(place, starts.length - 1));
        while (starts[place] > second) {
            place--;
        }
        while (place + 1 < starts.length && starts[place + 1] <= second) {
            place++;
        }
        return place;
    }

    @Override
    public String name(int place) {
        return granularity.name(Instant.ofEpochSecond(starts[place]).atZone(zone));
    }

    @Override
    public Optional<Instant> start(int place) {
        return Optional.of(Instant.ofEpochSecond(starts[place]));
    }
}
