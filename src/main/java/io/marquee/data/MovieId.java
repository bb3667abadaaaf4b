package io.marquee.data;

/** MovieLens' number of a movie. Not TMDB's and not IMDb's: only {@code links.csv} joins them. */
public record MovieId(int value) {
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
