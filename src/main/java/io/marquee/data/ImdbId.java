package io.marquee.data;

/** IMDb's number of a movie; written {@code tt0114709}, with at least seven digits. */
public record ImdbId(int value) {
    @Override
    public String toString() {
        return String.format("tt%07d", value);
    }
}
