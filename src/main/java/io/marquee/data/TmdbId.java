package io.marquee.data;

/** The Movie Database's number of a movie. */
public record TmdbId(int value) {
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
