package io.marquee.clusters.spectral;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Plain words for groups: the two genres that stand out most, {@code Action and Adventure}. A group in which fewer than two
 * stand out is also named for what it watches most. No two groups share a name, in whatever order its words come: the
 * larger group keeps the better one.
 */
final class ClusterNames {
    private static final String WITHOUT_GENRES = "All tastes";
    private static final int CANDIDATES = 6;

    private final Set<Set<String>> taken = new HashSet<>();

    private ClusterNames() {}

    /** A name for each group, in the same order; larger groups first. */
    static List<String> of(List<List<GenreContrast>> groups) {
        if (groups.size() == 1) {
            return List.of(WITHOUT_GENRES);
        }
        ClusterNames names = new ClusterNames();
        return groups.stream().map(names::next).toList();
    }

    private String next(List<GenreContrast> contrasts) {
        List<String> genres = candidates(contrasts);
        return Stream.concat(pairs(genres), triples(genres))
                .filter(words -> taken.add(Set.copyOf(words)))
                .map(ClusterNames::join)
                .findFirst()
                .orElseGet(() -> numbered(genres));
    }

    /** Distinctive genres first, then the largest shares. */
    private static List<String> candidates(List<GenreContrast> contrasts) {
        Stream<GenreContrast> distinctive = contrasts.stream().filter(GenreContrast::distinctive);
        Stream<GenreContrast> largest = contrasts.stream()
                .filter(contrast -> contrast.share() > 0)
                .sorted(Comparator.comparingDouble(GenreContrast::share).reversed());
        return Stream.concat(distinctive, largest)
                .map(GenreContrast::genre)
                .distinct()
                .limit(CANDIDATES)
                .toList();
    }

    private static Stream<List<String>> pairs(List<String> genres) {
        if (genres.size() == 1) {
            return Stream.of(genres);
        }
        List<List<String>> pairs = new ArrayList<>();
        for (int second = 1; second < genres.size(); second++) {
            for (int first = 0; first < second; first++) {
                pairs.add(List.of(genres.get(first), genres.get(second)));
            }
        }
        return pairs.stream();
    }

    private static Stream<List<String>> triples(List<String> genres) {
        return genres.stream().skip(2).map(third -> List.of(genres.get(0), genres.get(1), third));
    }

    private String numbered(List<String> genres) {
        List<String> words = genres.isEmpty() ? List.of(WITHOUT_GENRES) : genres.subList(0, Math.min(2, genres.size()));
        int number = 2;
        while (!taken.add(Set.of(join(words), "" + number))) {
            number++;
        }
        return join(words) + " " + number;
    }

    private static String join(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
