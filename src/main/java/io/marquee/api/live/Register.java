package io.marquee.api.live;

import io.marquee.people.Changes;
import io.marquee.people.People;
import io.marquee.people.Word;
import io.marquee.store.PeopleStore;
import io.marquee.store.RequestKey;
import io.marquee.store.StoreException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes down what people say: first in the store, where it is durable, and then in memory, where the next answer sees it. What
 * other servers have taken down comes by {@link #hear}. Safe from any thread.
 */
public final class Register {
    private static final Logger LOG = LoggerFactory.getLogger(Register.class);
    private static final long HEAR_AGAIN_NANOS = 1_000_000_000L;

    private final PeopleStore store;
    private final Gate gate;
    private final ReentrantLock hearing = new ReentrantLock();
    private final People people = new People();
    private long heard = Changes.FROM_THE_BEGINNING;
    private volatile long heardNanos = System.nanoTime() - HEAR_AGAIN_NANOS;

    Register(PeopleStore store, Gate gate) {
        this.store = store;
        this.gate = gate;
    }

    /** Everyone as known by now. */
    public People people() {
        return people;
    }

    /** Takes in what changed in the store since it was last asked. */
    public void hear() {
        hearing.lock();
        try {
            hearNow();
        } finally {
            hearing.unlock();
        }
    }

    private Changes hearNow() {
        Changes changes = store.since(heard);
        people.take(changes);
        heard = changes.until();
        heardNanos = System.nanoTime();
        return changes;
    }

    /**
     * Takes changes in, unless that was done within the last second: somebody unknown may have joined at another server. Does
     * not wait long for another thread that does it.
     *
     * @return whether it is worth while to look for somebody again; not when the store could not be asked
     */
    public boolean hearsOfSomeone() {
        if (System.nanoTime() - heardNanos <= HEAR_AGAIN_NANOS || !waitsForHearing()) {
            return false;
        }
        try {
            gate.pass(this::hearNow);
            return true;
        } catch (StoreException e) {
            LOG.debug("the store was not heard: {}", e.getMessage());
            return false;
        } finally {
            hearing.unlock();
        }
    }

    private boolean waitsForHearing() {
        try {
            return hearing.tryLock(HEAR_AGAIN_NANOS, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Someone joins.
     *
     * @param above the highest id of the training data
     * @return the new id
     */
    public int join(int above, Optional<RequestKey> key) {
        int userId = gate.pass(() -> store.join(above, key));
        people.join(userId);
        return userId;
    }

    /** Someone says something; returns it as it is kept. */
    public List<Word> keep(List<Word> words, Optional<RequestKey> key) {
        List<Word> kept = gate.pass(() -> store.keep(words, key));
        Map<Integer, List<Word>> byUser = kept.stream().collect(Collectors.groupingBy(Word::userId));
        byUser.forEach(people::say);
        return kept;
    }

    /** Someone is to be forgotten: at once in every answer, and in the store when this returns. */
    public void forget(int userId) {
        gate.pass(() -> {
            store.forget(userId);
            return userId;
        });
        people.forget(userId);
    }
}
