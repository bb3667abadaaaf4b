package io.marquee.analytics;

import io.marquee.analytics.period.Periods;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Who comes back: users by the month of their first rating, and how many of them rated again, month by month. */
public final class Retention implements RatingSink {
    private static final int NOBODY = -1;

    private final Selection selection;
    private final Periods months;
    private final int[][] active;
    private final int[] lastUser;
    private final int[] monthsOfUser;
    private int user = NOBODY;
    private int count;
    private long first;

    private Retention(Selection selection, Periods months, int horizon) {
        this.selection = selection;
        this.months = months;
        this.active = IntStream.range(0, months.size())
                .mapToObj(month -> new int[Math.min(horizon, months.size() - 1 - month) + 1])
                .toArray(int[][]::new);
        this.lastUser = new int[months.size()];
        this.monthsOfUser = new int[months.size()];
        Arrays.fill(lastUser, NOBODY);
    }

    /**
     * The cohorts of the users whose first rating ever lies in the selection's time, from the first such month to the last.
     *
     * @param months all months in which anyone of the selection ever rated
     * @param horizon how many months after the first are wanted
     */
    public static List<Cohort> of(Selection selection, Periods months, int horizon) {
        Retention retention = new Retention(selection, months, horizon);
        selection.ever().scan(retention);
        retention.endUser();
        return retention.cohorts();
    }

    @Override
    public void rating(int someone, int movie, int halfStars, long second) {
        if (someone != user) {
            endUser();
            user = someone;
            first = second;
        }
        first = Math.min(first, second);
        int month = months.of(second);
        if (lastUser[month] != someone) {
            lastUser[month] = someone;
            monthsOfUser[count++] = month;
        }
    }

    private void endUser() {
        if (count > 0 && first >= selection.from() && first < selection.until()) {
            int cohort = months.of(first);
            for (int i = 0; i < count; i++) {
                int after = monthsOfUser[i] - cohort;
                if (after < active[cohort].length) {
                    active[cohort][after]++;
                }
            }
        }
        count = 0;
    }

    private List<Cohort> cohorts() {
        int[] settled = IntStream.range(0, active.length)
                .filter(month -> active[month][0] > 0)
                .toArray();
        List<Cohort> cohorts = new ArrayList<>();
        for (int month = settled.length == 0 ? 1 : settled[0];
                settled.length > 0 && month <= settled[settled.length - 1];
                month++) {
            cohorts.add(new Cohort(month, Arrays.stream(active[month]).boxed().toList()));
        }
        return cohorts;
    }

    /**
     * The users who began in one month.
     *
     * @param month its place in {@link Periods}
     * @param active how many of them rated in that month, in the next one, and so on, as far as there are months to tell
     */
    public record Cohort(int month, List<Integer> active) {
        /** The number of users. */
        public int users() {
            return active.get(0);
        }
    }
}
