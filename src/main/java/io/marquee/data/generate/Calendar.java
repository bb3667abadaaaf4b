package io.marquee.data.generate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** When things happen in a synthetic set, in seconds since 1970-01-01T00:00Z: all ratings lie in 1996 … 2023. */
final class Calendar {
    static final long DAY = 86_400;
    static final long FIRST = second(LocalDate.of(1996, 4, 1));
    static final long LAST = second(LocalDate.of(2023, 10, 1));

    private static final int NEWEST_YEAR = 2022;
    private static final int OLDEST_YEAR = 1915;
    private static final double MEAN_AGE = 24;
    private static final double EVENING = 20.0 / 24;
    private static final double HOURS_SPREAD = 4.0 / 24;
    private static final double DAYS_BETWEEN_SESSIONS = 20;
    private static final double RATINGS_A_SESSION = 40;

    private Calendar() {}

    private static long second(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }

    /** A day of release: more movies are young than old. */
    static LocalDate release(RandomGenerator random) {
        int age = (int) (MEAN_AGE * random.nextExponential());
        return LocalDate.ofYearDay(Math.max(OLDEST_YEAR, NEWEST_YEAR - age), 1 + random.nextInt(365));
    }

    /** The starts of a user's sessions, ascending: the first on any day, the others some days after the one before. */
    static long[] sessions(int ratings, RandomGenerator random) {
        int count = 1 + (int) (ratings / RATINGS_A_SESSION * random.nextExponential());
        long[] starts = new long[Math.min(count, ratings)];
        long day = FIRST / DAY + random.nextLong((LAST - FIRST) / DAY - 30);
        for (int session = 0; session < starts.length; session++) {
            double hour = EVENING + HOURS_SPREAD * random.nextGaussian();
            starts[session] = Math.min(LAST - DAY, (long) ((day + hour) * DAY));
            day += 1 + (long) (DAYS_BETWEEN_SESSIONS * random.nextExponential());
        }
        Arrays.sort(starts);
        return starts;
    }
}
