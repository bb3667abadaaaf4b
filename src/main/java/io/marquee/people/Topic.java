package io.marquee.people;

/** What a person can say of a movie; each by itself. */
public enum Topic {
    /** How many half-stars it gets: 1 … 10. */
    RATING,
    /** That it is not to be recommended. */
    NOT_INTERESTED,
    /** That the person means to watch it. */
    WATCH_LIST,
    /** That the person has watched it, whatever it was like. */
    SEEN
}
