package io.marquee.recommend.shelves;

import io.marquee.data.Movie;
import java.util.List;
import java.util.Optional;

/**
 * A few movies that have something in common.
 *
 * @param title what they have in common, for people
 * @param because the movie that they are like, on a shelf of that kind
 * @param cards at least one, the first ones first
 */
public record Shelf(Kind kind, String title, Optional<Because> because, List<Card> cards) {
    /** Keeps the cards from change. */
    public Shelf {
        cards = List.copyOf(cards);
    }

    /**
     * What the movies of a shelf are like.
     *
     * @param stars that the person gave it
     */
    public record Because(Movie movie, double stars) {}
}
