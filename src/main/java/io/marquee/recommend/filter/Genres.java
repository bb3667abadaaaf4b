package io.marquee.recommend.filter;

import io.marquee.data.Catalogue;
import io.marquee.recommend.NotServedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which genres a movie must have, and which it must not have. Upper and lower case are the same.
 *
 * @param wanted all of these
 * @param unwanted none of these
 */
public record Genres(List<String> wanted, List<String> unwanted) {
    /** Any genres, or none. */
    public static final Genres ANY = new Genres(List.of(), List.of());

    private static final String NOT = "-";

    /** Keeps the names from change. */
    public Genres {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
    }

    /** The genres that a text such as {@code Comedy,-Horror} names; empty when a name is missing. */
    public static Optional<Genres> read(String text) {
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        for (String word : text.split(",", -1)) {
            String name = word.strip();
            boolean not = name.startsWith(NOT);
            (not ? unwanted : wanted).add(not ? name.substring(NOT.length()).strip() : name);
        }
        boolean whole = Stream.of(wanted, unwanted).flatMap(List::stream).noneMatch(String::isEmpty);
        return whole ? Optional.of(new Genres(wanted, unwanted)) : Optional.empty();
    }

    long wantedBits(Catalogue catalogue) {
        return bits(wanted, catalogue);
    }

    long unwantedBits(Catalogue catalogue) {
        return bits(unwanted, catalogue);
    }

    /** As a bit set like {@link Catalogue#genreBits}. */
    private static long bits(List<String> names, Catalogue catalogue) {
        return spelled(names, catalogue).stream()
                .mapToLong(genre -> 1L << catalogue.genres().indexOf(genre))
                .reduce(0, (a, b) -> a | b);
    }

    Genres spelledAs(Catalogue catalogue) {
        return new Genres(spelled(wanted, catalogue), spelled(unwanted, catalogue));
    }

    private static List<String> spelled(List<String> names, Catalogue catalogue) {
        return names.stream().map(name -> spelled(name, catalogue)).distinct().toList();
    }

    private static String spelled(String name, Catalogue catalogue) {
        return catalogue.genres().stream()
                .filter(genre -> genre.equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new NotServedException(
                        "genre",
                        name,
                        "one or more of " + String.join(", ", catalogue.genres()) + "; - before one excludes it"));
    }

    /** The genres as {@link #read} takes them. */
    @Override
    public String toString() {
        return Stream.concat(wanted.stream(), unwanted.stream().map(NOT::concat))
                .collect(Collectors.joining(","));
    }
}
