package io.marquee.analytics;

import java.util.Arrays;

/** {@link Figures} for each of some keys 0 … size − 1, in 24 bytes a key. Ratings must come user by user. */
final class Tallies {
    private static final int NOBODY = -1;

    private final long[] ratings;
    private final long[] halfStars;
    private final int[] users;
    private final int[] lastUser;

    Tallies(int size) {
        this.ratings = new long[size];
        this.halfStars = new long[size];
        this.users = new int[size];
        this.lastUser = new int[size];
        Arrays.fill(lastUser, NOBODY);
    }

    void add(int key, int user, int newHalfStars) {
        ratings[key]++;
        halfStars[key] += newHalfStars;
        if (lastUser[key] != user) {
            lastUser[key] = user;
            users[key]++;
        }
    }

    /** The number of ratings of a key. */
    long ratings(int key) {
        return ratings[key];
    }

    /** All that is known of a key. */
    Figures figures(int key) {
        return new Figures(ratings[key], users[key], halfStars[key]);
    }
}
