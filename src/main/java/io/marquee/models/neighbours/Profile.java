package io.marquee.models.neighbours;

import io.marquee.data.Grouping;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.features.Statistics;
import io.marquee.models.Scorer;

/**
 * The ratings of one user beside what biases explain of them. Places number the user's ratings by ascending movie.
 *
 * @param ratings where the user's are rows {@code first} … {@code first + size − 1}
 * @param biases what is usual for a user and a movie
 * @param user position in the biases
 */
record Profile(Ratings ratings, int first, int size, Scorer biases, int user) {
    /** A user of the training data, or one without ratings. */
    static Profile known(Ratings ratings, Grouping byUser, Scorer biases, int user) {
        boolean known = user >= 0 && user < byUser.keys() && byUser.count(user) > 0;
        return known
                ? new Profile(ratings, byUser.row(user, 0), byUser.count(user), biases, user)
                : new Profile(ratings, 0, 0, biases, user);
    }

    /**
     * One person alone.
     *
     * @param ratings of that person
     * @param biases that have taken the same ratings in
     */
    static Profile newcomer(Ratings ratings, Scorer biases) {
        return new Profile(ratings, 0, ratings.size(), biases, Statistics.NEWCOMER);
    }

    /** What the biases explain of a movie, in stars. */
    double expected(int movie, long second) {
        return biases.score(user, movie, second);
    }

    /** The same of many movies. */
    double[] expected(int[] movies, long second) {
        return biases.scores(user, movies, second);
    }

    int movie(int place) {
        return ratings.movie(first + place);
    }

    double stars(int place) {
        return ratings.stars(first + place);
    }

    long second(int place) {
        return ratings.second(first + place);
    }

    /** How far the rating at a place is above what the biases explain, in stars. */
    double residual(int place) {
        return stars(place) - expected(movie(place), second(place));
    }

    /** Where the rating of a movie is, or a negative number when there is none. */
    int place(int movie) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = movie(middle);
            if (found == movie) {
                return middle;
            }
            low = found < movie ? middle + 1 : low;
            high = found < movie ? high : middle - 1;
        }
        return Index.ABSENT;
    }
}
