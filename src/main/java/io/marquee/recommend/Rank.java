package io.marquee.recommend;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What comes first in a list. */
public enum Rank {
    /** The highest predicted ratings, as far as they can be trusted. */
    STARS,
    /** What the user is most likely to watch and like: a model's own score, whatever it means. */
    RELEVANCE;

    /** The order that a word names; empty for any other word. */
    public static Optional<Rank> named(String word) {
        return Arrays.stream(values()).filter(rank -> rank.word().equals(word)).findFirst();
    }

    /** The words for all orders, for people: {@code stars or relevance}. */
    public static String words() {
        return Arrays.stream(values()).map(Rank::word).collect(Collectors.joining(" or "));
    }

    /** The word for this order. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
