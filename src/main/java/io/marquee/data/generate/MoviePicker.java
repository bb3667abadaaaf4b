package io.marquee.data.generate;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Picks distinct movies for one user after the other: first by drawing until one comes that is new, and when that takes too
 * long, the rest by weighted sampling without replacement (P. S. Efraimidis, P. G. Spirakis, 2006).
 */
final class MoviePicker {
    private static final int DRAWS_A_MOVIE = 12;
    private static final float UNRELEASED = 1e6f;

    private final SyntheticMovies movies;
    private final int[] pickedIn;
    private int round;

    MoviePicker(SyntheticMovies movies) {
        this.movies = movies;
        this.pickedIn = new int[movies.size()];
    }

    /**
     * Movies in the order of their choice.
     *
     * @param until movies released later are picked only where there are no others
     */
    int[] pick(int count, TasteGroup group, long until, RandomGenerator random) {
        round++;
        int[] picked = new int[count];
        int size = 0;
        for (long draw = 0; size < count && draw < (long) DRAWS_A_MOVIE * count; draw++) {
            int movie = group.table.draw(random);
            if (pickedIn[movie] != round && movies.released[movie] < until) {
                pickedIn[movie] = round;
                picked[size++] = movie;
            }
        }
        if (size < count) {
            fill(picked, size, group, until, random);
        }
        return picked;
    }

    private void fill(int[] picked, int size, TasteGroup group, long until, RandomGenerator random) {
        long[] keys = new long[movies.size()];
        int candidates = 0;
        for (int movie = 0; movie < movies.size(); movie++) {
            if (pickedIn[movie] != round) {
                float wait = (float) (random.nextExponential() / group.weights[movie]);
                float key = movies.released[movie] < until ? wait : wait * UNRELEASED;
                keys[candidates++] = (long) Float.floatToIntBits(key) << Integer.SIZE | movie;
            }
        }
        Arrays.sort(keys, 0, candidates);
        for (int i = size; i < picked.length; i++) {
            picked[i] = (int) keys[i - size];
        }
    }
}
