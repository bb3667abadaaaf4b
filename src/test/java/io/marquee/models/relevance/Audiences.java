package io.marquee.models.relevance;

import io.marquee.data.Dataset;
import io.marquee.models.Fixtures;
import io.marquee.models.Scorer;
import io.marquee.models.ScorerContract;

/**
 * Two audiences of six users each, who watch five movies of their own kind; user u has not watched movie u mod 5 of the own
 * kind. Nobody has watched the movie in the middle.
 */
final class Audiences {
    private static final int KIND = 5;

    private Audiences() {}

    static Dataset dataset() {
        double[][] stars = new double[12][2 * KIND + 1];
        for (int user = 0; user < stars.length; user++) {
            for (int movie = 0; movie < KIND; movie++) {
                stars[user][first(user) + movie] = movie == user % KIND ? 0 : 4;
            }
        }
        return Fixtures.of(stars);
    }

    /** Whether the missing movie of the own kind stands before all of the other kind. */
    static boolean ownFirst(Scorer scorer, int user) {
        double own = scorer.score(user, first(user) + user % KIND, ScorerContract.NOW);
        int others = first(user) == 0 ? KIND + 1 : 0;
        for (int movie = others; movie < others + KIND; movie++) {
            if (scorer.score(user, movie, ScorerContract.NOW) >= own) {
                return false;
            }
        }
        return true;
    }

    private static int first(int user) {
        return user < 6 ? 0 : KIND + 1;
    }
}
