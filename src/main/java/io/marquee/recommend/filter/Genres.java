package io.marquee.recommend.filter;

import io.marquee.data.Catalogue;
import io.marquee.recommend.NotServedException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Genres that a movie must have, all of them, and such as it must not have, whatever their case.
 *
 * @param wanted names of genres
 * @param unwanted names of genres
 */
public record Genres(List<String> wanted, List<String> unwanted) {
    /** Any movie will do. */
    public static final Genres ANY = new Genres(List.of(), List.of());

    private static final String NOT = "-";

    /** Keeps the lists from change. */
    public Genres {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
    }

    /** What a text such as {@code Comedy,-Horror} asks for; empty when a name is missing in it. */
    public static Optional<Genres> read(String text) {
        List<String> names =
                Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (names.stream().anyMatch(name -> name.isEmpty() || name.equals(NOT))) {
            return Optional.empty();
        }
        return Optional.of(new Genres(
                names.stream().filter(name -> !name.startsWith(NOT)).toList(),
                names.stream()
                        .filter(name -> name.startsWith(NOT))
                        .map(name -> name.substring(1).strip())
                        .toList()));
    }

    long wantedBits(Catalogue catalogue) {
        return bits(wanted, catalogue);
    }

    long unwantedBits(Catalogue catalogue) {
        return bits(unwanted, catalogue);
    }

    /** As a bit set like {@link Catalogue#genreBits}. */
    private static long bits(List<String> names, Catalogue catalogue) {
        return names.stream().mapToLong(name -> 1L << position(name, catalogue)).reduce(0, (a, b) -> a | b);
    }

    private static int position(String name, Catalogue catalogue) {
        return IntStream.range(0, catalogue.genres().size())
                .filter(genre -> catalogue.genres().get(genre).equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new NotServedException(
                        "genre",
                        name,
                        "one or more of " + String.join(", ", catalogue.genres()) + "; - before one excludes it"));
    }
}
