package io.marquee.people;

import io.marquee.binary.Sha256;
import io.marquee.data.Dataset;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.data.RatingsBuilder;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What training hears of people: their ratings, which go before those of the training data, and who is to be forgotten.
 * Immutable.
 */
public final class Voices {
    /** Nobody has said anything. */
    public static final Voices NONE = new Voices(List.of(), List.of());

    private static final Comparator<Word> BY_MOVIE =
            Comparator.comparing(word -> word.movieId().value());

    private final Map<Integer, Map<MovieId, Word>> byUser;
    private final Set<Integer> forgotten;

    private Voices(Collection<Word> ratings, Collection<Integer> forgotten) {
        this.byUser = ratings.stream()
                .collect(Collectors.groupingBy(
                        Word::userId, TreeMap::new, Collectors.toMap(Word::movieId, word -> word, Voices::later)));
        this.forgotten = Collections.unmodifiableSet(new TreeSet<>(forgotten));
        byUser.keySet().removeAll(this.forgotten);
    }

    private static Word later(Word one, Word other) {
        return one.revision() > other.revision() ? one : other;
    }

    /** What there is to hear in all that ever changed. */
    public static Voices of(Changes all) {
        return new Voices(
                all.words().stream()
                        .filter(word -> word.topic() == Topic.RATING)
                        .toList(),
                all.forgotten());
    }

    /** Whether training data are the same with and without. */
    public boolean isEmpty() {
        return byUser.isEmpty() && forgotten.isEmpty();
    }

    /** How many ratings hold. */
    public int ratings() {
        return (int) byUser.values().stream()
                .flatMap(words -> words.values().stream())
                .filter(Word::holds)
                .count();
    }

    /** How many people have rated something, or taken a rating back. */
    public int people() {
        return byUser.size();
    }

    /** How many people are forgotten. */
    public int forgotten() {
        return forgotten.size();
    }

    /** SHA-256 of all that training hears, in hex: the same for the same voices. */
    public String hash() {
        StringBuilder all = new StringBuilder("forgotten ").append(forgotten);
        byUser.forEach((user, words) -> words.values().stream()
                .sorted(BY_MOVIE)
                .forEach(word -> all.append('\n')
                        .append(user)
                        .append(' ')
                        .append(word.movieId())
                        .append(' ')
                        .append(word.value())
                        .append(' ')
                        .append(word.second())));
        return Sha256.hex(all.toString());
    }

    /**
     * A ratings set with these voices in it, under its own hash. Ratings of movies that the set does not know are left out:
     * {@link #strange}.
     */
    public Dataset in(Dataset dataset) {
        RatingsBuilder builder = new RatingsBuilder();
        Ratings before = dataset.ratings();
        for (int row = 0; row < before.size(); row++) {
            int userId = before.users().id(before.user(row));
            int movieId = before.movies().id(before.movie(row));
            if (!forgotten.contains(userId) && !wordsOf(userId).containsKey(new MovieId(movieId))) {
                builder.add(userId, movieId, before.halfStars(row), before.second(row));
            }
        }
        byUser.values()
                .forEach(words -> words.values().stream()
                        .filter(word -> word.holds() && isKnown(dataset, word))
                        .forEach(word -> builder.add(
                                word.userId(), word.movieId().value(), word.value(), clamped(word.second()))));
        return Dataset.of(
                dataset.name(),
                dataset.catalogue(),
                builder.build(dataset.catalogue().index()),
                dataset.metadata());
    }

    /** How many ratings hold that are of movies which a set does not know. */
    public int strange(Dataset dataset) {
        return (int) byUser.values().stream()
                .flatMap(words -> words.values().stream())
                .filter(word -> word.holds() && !isKnown(dataset, word))
                .count();
    }

    private Map<MovieId, Word> wordsOf(int userId) {
        return byUser.getOrDefault(userId, Map.of());
    }

    private static boolean isKnown(Dataset dataset, Word word) {
        return dataset.catalogue().index().contains(word.movieId().value());
    }

    private static long clamped(long second) {
        return Math.max(0, Math.min(second, RatingsBuilder.LATEST));
    }
}
