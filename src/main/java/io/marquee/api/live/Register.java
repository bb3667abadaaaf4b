package io.marquee.api.live;

import io.marquee.people.Changes;
import io.marquee.people.People;
import io.marquee.people.Word;
import io.marquee.store.PeopleStore;
import io.marquee.store.RequestKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes down what people say: first in the store, where it is durable, and then in memory, where the next answer sees it. What
 * other servers have taken down comes by {@link #hear}. Safe from any thread.
 */
public final class Register {
    private static final long HEAR_AGAIN_NANOS = 1_000_000_000L;

    private final PeopleStore store;
    private final People people = new People();
    private long heard = Changes.FROM_THE_BEGINNING;
    private long heardNanos = System.nanoTime() - HEAR_AGAIN_NANOS;

    Register(PeopleStore store) {
        this.store = store;
    }

    /** Everyone as known by now. */
    public People people() {
        return people;
    }

    /** Takes in what changed in the store since it was last asked. */
    public synchronized void hear() {
        Changes changes = store.since(heard);
        people.take(changes);
        heard = changes.until();
        heardNanos = System.nanoTime();
    }

    /** The same, unless it was done within the last second: somebody unknown may have joined at another server. */
    public synchronized void hearIfLongAgo() {
        if (System.nanoTime() - heardNanos > HEAR_AGAIN_NANOS) {
            hear();
        }
    }

    /**
     * Someone joins.
     *
     * @param above the highest id of the training data
     * @return the new id
     */
    public int join(int above, Optional<RequestKey> key) {
        int userId = store.join(above, key);
        people.join(userId);
        return userId;
    }

    /** Someone says something; returns it as it is kept. */
    public List<Word> keep(List<Word> words, Optional<RequestKey> key) {
        List<Word> kept = store.keep(words, key);
        Map<Integer, List<Word>> byUser = kept.stream().collect(Collectors.groupingBy(Word::userId));
        byUser.forEach(people::say);
        return kept;
    }

    /** Someone is to be forgotten: at once in every answer, and in the store when this returns. */
    public void forget(int userId) {
        store.forget(userId);
        people.forget(userId);
    }
}
