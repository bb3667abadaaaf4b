package io.marquee.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Everyone who has joined, spoken or left since the training data were made, in memory. Safe from any thread. */
public final class People {
    private final Map<Integer, Person> known = new ConcurrentHashMap<>();
    private final Set<Integer> forgotten = ConcurrentHashMap.newKeySet();
    private final AtomicLong revision = new AtomicLong();

    /** Takes changes in, in any order and as often as they come. */
    public void take(Changes changes) {
        changes.newcomers().forEach(this::join);
        changes.words().stream().collect(Collectors.groupingBy(Word::userId)).forEach(this::say);
        changes.forgotten().forEach(this::forget);
    }

    /** Someone joins. */
    public void join(int userId) {
        if (!forgotten.contains(userId) && known.putIfAbsent(userId, Person.silent(userId)) == null) {
            revision.incrementAndGet();
        }
    }

    /** Someone says something; those who are forgotten are not heard. */
    public void say(int userId, Collection<Word> words) {
        known.compute(userId, (id, person) -> forgotten.contains(id) ? null : after(person, id, words));
    }

    private Person after(Person before, int userId, Collection<Word> words) {
        Person after = (before == null ? Person.silent(userId) : before).after(words);
        if (after != before) {
            revision.incrementAndGet();
        }
        return after;
    }

    /** Nothing of someone is to be left. */
    public void forget(int userId) {
        if (forgotten.add(userId)) {
            revision.incrementAndGet();
        }
        known.remove(userId);
    }

    /** What is known of someone beside the training data; empty for people who only are in those, or nowhere. */
    public Optional<Person> find(int userId) {
        return Optional.ofNullable(known.get(userId));
    }

    /** Whether someone is to be treated as if never known. */
    public boolean isForgotten(int userId) {
        return forgotten.contains(userId);
    }

    /** Everyone who is forgotten. */
    public Set<Integer> forgotten() {
        return Set.copyOf(forgotten);
    }

    /** Everyone of whom something is known beside the training data. */
    public List<Person> all() {
        return List.copyOf(known.values());
    }

    /** Grows with every change: what was made of people at the same revision is up to date. */
    public long revision() {
        return revision.get();
    }
}
