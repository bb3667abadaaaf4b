package io.marquee.store;

/** The order of a list of movies. */
public enum MovieSort {
    /** Most ratings in the cluster first. */
    POPULARITY,
    /** Highest mean in the cluster first. */
    MEAN,
    /** Title, ascending by Unicode code point. */
    TITLE,
    /** Newest year first; movies without a year last. */
    YEAR
}
