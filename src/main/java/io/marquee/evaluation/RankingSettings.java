package io.marquee.evaluation;

/**
 * How lists are made and judged. Every movie of the catalogue that the user has not rated in training is a candidate.
 *
 * @param length the most movies that a list holds
 * @param relevantStars a held-out movie is relevant when the user gave it at least so many stars; users without a
 *     relevant movie get no list and do not count
 * @param mostUsers lists are made for at most so many users, drawn at random where there are more
 */
public record RankingSettings(int length, double relevantStars, int mostUsers) {
    /** Refuses what makes no list. */
    public RankingSettings {
        if (length < 1 || mostUsers < 1 || Double.isNaN(relevantStars)) {
            throw new IllegalArgumentException("lists of length " + length + " for mostUsers " + mostUsers
                    + " with relevantStars " + relevantStars + "; length and mostUsers of at least 1 are needed");
        }
    }

    /** Ten movies, relevant from four stars, for up to 10,000 users. */
    public static RankingSettings standard() {
        return new RankingSettings(10, 4, 10_000);
    }

    /** The same lists for fewer or more users. */
    public RankingSettings forAtMost(int users) {
        return new RankingSettings(length, relevantStars, users);
    }
}
