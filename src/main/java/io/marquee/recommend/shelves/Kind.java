package io.marquee.recommend.shelves;

import java.util.Locale;

/** What a shelf is for. */
public enum Kind {
    /** What the person's list begins with. */
    TOP,
    /** What is like a movie that the person rated well. */
    BECAUSE,
    /** What the person's cluster rates best. */
    GROUP,
    /** What is predicted to please the person, and known to few. */
    GEMS,
    /** What was rated most of late. */
    POPULAR;

    /** The word for this kind. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
