package io.marquee.features;

import io.marquee.data.Catalogue;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** The tallies of users, while they are made. */
final class UserTallies {
    private final Catalogue catalogue;
    /** By user position. */
    final TallyColumns users;
    /** By user position × genre position. */
    final TallyColumns genres;
    /** By user position × {@link Era}. */
    final TallyColumns eras;
    /** The time of each user's first rating, in unsigned seconds since 1970-01-01T00:00Z. */
    final int[] firstRated;

    /** Empty tallies of so many users. */
    UserTallies(int count, Catalogue catalogue) {
        this.catalogue = catalogue;
        users = TallyColumns.empty(count);
        genres = TallyColumns.empty(count * catalogue.genres().size());
        eras = TallyColumns.empty(count * Era.COUNT);
        firstRated = new int[count];
        Arrays.fill(firstRated, -1);
    }

    void count(int user, int movie, int halfStars, long atSecond) {
        users.add(user, halfStars);
        eras.add(era(user, movie), halfStars);
        forEachGenre(user, movie, key -> genres.add(key, halfStars));
        int second = (int) atSecond;
        if (Integer.compareUnsigned(second, firstRated[user]) < 0) {
            firstRated[user] = second;
        }
    }

    /** Adds how a rating differs from the damped mean of its movie, {@code level − μ·pull}. */
    void addDifference(int user, int movie, double level, double pull) {
        users.addDifference(user, level, pull);
        eras.addDifference(era(user, movie), level, pull);
        forEachGenre(user, movie, key -> genres.addDifference(key, level, pull));
    }

    private int era(int user, int movie) {
        return user * Era.COUNT + Era.of(catalogue.year(movie));
    }

    private void forEachGenre(int user, int movie, IntConsumer action) {
        int first = user * catalogue.genres().size();
        for (long rest = catalogue.genreBits(movie); rest != 0; rest &= rest - 1) {
            action.accept(first + Long.numberOfTrailingZeros(rest));
        }
    }
}
