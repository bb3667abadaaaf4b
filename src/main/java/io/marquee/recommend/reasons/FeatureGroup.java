package io.marquee.recommend.reasons;

import java.util.List;
import java.util.Locale;

/** Columns that tell one thing, so that it only goes away when all of them do. */
enum FeatureGroup {
    /** How the movie is rated. */
    MOVIE_RATINGS(Side.MOVIE, "how people rate this movie", "movie_mean", "movie_offset", "movie_spread"),
    /** How many rated it. */
    POPULARITY(Side.MOVIE, "how many people rated this movie", "movie_popularity"),
    /** From when it is. */
    YEAR(Side.MOVIE, "when this movie was made", "movie_year", "movie_age"),
    /** Its genres. */
    GENRES(Side.MOVIE, "the genres of this movie", "movie_genres", "genre_"),
    /** How the user rates in general. */
    HABITS(
            Side.USER,
            "how you rate movies in general",
            "user_mean",
            "user_count",
            "user_spread",
            "user_offset",
            "user_days"),
    /** What the user thinks of the genres. */
    GENRE_TASTE(Side.USER, "how you rate movies of these genres", "user_genre_"),
    /** What the user thinks of the decade. */
    ERA_TASTE(Side.USER, "how you rate movies of this decade", "user_era_"),
    /** How the user has been rating of late. */
    MOOD(Side.USER, "how you have been rating of late", "mood_", "rated_");

    private final Side side;
    private final String words;
    private final List<String> prefixes;

    FeatureGroup(Side side, String words, String... prefixes) {
        this.side = side;
        this.words = words;
        this.prefixes = List.of(prefixes);
    }

    /** Of whom nothing is known where the group is taken away. */
    Side side() {
        return side;
    }

    /** For people, to follow “because of”. */
    String words() {
        return words;
    }

    /** For programs. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean has(String column) {
        return prefixes.stream().anyMatch(column::startsWith);
    }

    /** One of the two that a score is about. */
    enum Side {
        /** The one who may watch it. */
        USER,
        /** What is watched. */
        MOVIE
    }
}
