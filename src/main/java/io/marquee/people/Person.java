package io.marquee.people;

import io.marquee.data.MovieId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a person has said since the service knows the person. Immutable. */
public final class Person {
    private final int userId;
    private final Map<Topic, Map<MovieId, Word>> words;

    private Person(int userId, Map<Topic, Map<MovieId, Word>> words) {
        this.userId = userId;
        this.words = words;
    }

    /** A person who has not said anything yet. */
    public static Person silent(int userId) {
        return new Person(userId, new EnumMap<>(Topic.class));
    }

    /** The id. */
    public int userId() {
        return userId;
    }

    /** The latest word on a topic of a movie, even when it was taken back. */
    public Optional<Word> word(Topic topic, MovieId movieId) {
        return Optional.ofNullable(on(topic).get(movieId));
    }

    /** The latest words on a topic, also those that were taken back; in no order. */
    public Collection<Word> words(Topic topic) {
        return on(topic).values();
    }

    /** The words on a topic that hold. */
    public Stream<Word> holding(Topic topic) {
        return on(topic).values().stream().filter(Word::holds);
    }

    /** Whether nothing at all was said. */
    public boolean isSilent() {
        return words.isEmpty();
    }

    private Map<MovieId, Word> on(Topic topic) {
        return words.getOrDefault(topic, Map.of());
    }

    /**
     * The person after some more words; the same object when they change nothing. A word changes nothing when the one on the
     * same topic has its revision or a higher one.
     */
    public Person after(Collection<Word> said) {
        return said.stream().allMatch(this::knows) ? this : with(said);
    }

    private boolean knows(Word said) {
        return said.userId() != userId
                || word(said.topic(), said.movieId())
                        .filter(known -> later(known, said) == known)
                        .isPresent();
    }

    private Person with(Collection<Word> said) {
        Map<Topic, Map<MovieId, Word>> after = new EnumMap<>(Topic.class);
        after.putAll(words);
        for (Topic topic : Topic.values()) {
            Map<MovieId, Word> all = new HashMap<>(on(topic));
            said.stream()
                    .filter(word -> word.topic() == topic && word.userId() == userId)
                    .forEach(word -> all.merge(word.movieId(), word, Person::later));
            if (!all.isEmpty()) {
                after.put(topic, all);
            }
        }
        return new Person(userId, after);
    }

    private static Word later(Word known, Word said) {
        return said.revision() > known.revision() ? said : known;
    }
}
