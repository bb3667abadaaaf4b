package io.marquee.recommend.variety;

/** How alike the movies of a list are, from 0 to 1; the same whichever is named first. */
@FunctionalInterface
public interface Likeness {
    /** The similarity of the movies at two places of the list. */
    double of(int a, int b);
}
