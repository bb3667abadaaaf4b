package io.marquee.recommend.titles;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What comes first among the movies that were found. */
public enum MovieOrder {
    /** What answers best to what was typed, of equals what more people rated. */
    RELEVANCE,
    /** Most ratings. */
    POPULARITY,
    /** Highest mean rating. */
    MEAN,
    /** Title, alphabetically, whatever its case and accents. */
    TITLE,
    /** Newest year; movies without a year last. */
    YEAR;

    /** The order that a word names; empty for any other word. */
    public static Optional<MovieOrder> named(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word().equals(word))
                .findFirst();
    }

    /** The words for all orders, for people. */
    public static String words() {
        return Arrays.stream(values()).map(MovieOrder::word).collect(Collectors.joining(", "));
    }

    /** The word for this order. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
