package io.marquee.store;

import java.util.Set;

/**
 * What a store can remove, by the numbers of editions.
 *
 * @param documents editions whose bundles and documents of users and movies can go
 * @param ratings editions whose ratings can go, because no kept edition shares them
 * @param runs editions whose runs can go, because they never became current
 */
public record Leftovers(Set<Long> documents, Set<Long> ratings, Set<Long> runs) {
    /** Keeps the sets from change. */
    public Leftovers {
        documents = Set.copyOf(documents);
        ratings = Set.copyOf(ratings);
        runs = Set.copyOf(runs);
    }

    /** Everything of one edition that never became current. */
    static Leftovers of(long edition) {
        return new Leftovers(Set.of(edition), Set.of(edition), Set.of(edition));
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return documents.isEmpty();
    }
}
