package io.marquee.data.read;

/** What can be wrong with a line, and what is done about it. */
public enum ProblemKind {
    /** The wrong number of fields, a quote that never closes, or a line of absurd length. */
    MALFORMED_LINE("malformed lines", false),
    /** A user or movie id, or a link, that is not a whole number from 0 to 2147483647. */
    BAD_ID("ids that are not numbers in range", false),
    /** A rating that is not 0.5 … 5 in steps of a half. */
    BAD_RATING("ratings outside the scale", false),
    /** A time that is not a whole number of seconds from 1970 to 2106. */
    BAD_TIMESTAMP("bad timestamps", false),
    /** A rating of a movie that the set does not list. */
    UNKNOWN_MOVIE("ratings of unknown movies", false),
    /** A second rating of the same movie by the same user; the first one counts. */
    DUPLICATE_RATING("repeated ratings", false),
    /** A movie id that was listed before; the first one counts. */
    DUPLICATE_MOVIE("repeated movies", false),
    /** A movie whose title is blank; its ratings are then ratings of an unknown movie. */
    UNTITLED_MOVIE("movies without a title", false),
    /** A link of a movie that the set does not list; it is ignored. */
    LINK_WITHOUT_MOVIE("links of unlisted movies", true),
    /** Two movies with the same TMDB id; both keep it. */
    SHARED_TMDB_ID("TMDB ids that two movies share", true),
    /** A broken row of {@code movies_metadata.csv} or {@code keywords.csv}; it is ignored. */
    BROKEN_METADATA("broken metadata rows", true),
    /** A second metadata row for the same TMDB id; the first one counts. */
    DUPLICATE_METADATA("repeated metadata rows", true),
    /** A linked movie that The Movies Dataset has no row for; it is listed under its IMDb id. */
    MOVIE_WITHOUT_METADATA("movies without metadata", true);

    private final String plural;
    private final boolean quirk;

    ProblemKind(String plural, boolean quirk) {
        this.plural = plural;
        this.quirk = quirk;
    }

    /** What a person calls many of these. */
    public String plural() {
        return plural;
    }

    /** Whether real releases are known to have this, so that even a strict reading goes on. */
    public boolean isQuirk() {
        return quirk;
    }
}
