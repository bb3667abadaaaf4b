package io.marquee.api.page;

import io.marquee.api.http.Answer;
import java.util.Optional;

/** Where the page may load pictures of movies from. */
public enum Pictures {
    /** From nowhere: no request leaves the machine. */
    NONE(Optional.empty()),
    /** From The Movie Database, where the metadata have a poster. */
    TMDB(Optional.of("https://image.tmdb.org"));

    private static final String SIZE = "/t/p/w342";

    private final Optional<String> origin;

    Pictures(Optional<String> origin) {
        this.origin = origin;
    }

    /** What stands before a poster's path in the address of its picture; empty where there are no pictures. */
    public Optional<String> place() {
        return origin.map(server -> server + SIZE);
    }

    /** A page of which a browser may load these pictures. */
    Answer allowedBy(Answer page) {
        return origin.map(page::withPicturesOf).orElse(page);
    }
}
