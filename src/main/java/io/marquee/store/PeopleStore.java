package io.marquee.store;

import io.marquee.people.Changes;
import io.marquee.people.Word;
import java.util.List;
import java.util.Optional;

/**
 * What people say, kept apart from published versions: publishing does not touch it. What a method has returned from is on the
 * disk, and stays through a crash. Safe from any thread and any number of processes; failures are {@link StoreException}s.
 */
public interface PeopleStore {
    /**
     * Gives a newcomer an id that nobody had before.
     *
     * @param above the highest id of the training data; the new one is higher
     * @param key names the request, so that it can be repeated: the same key gives the same id
     */
    int join(int above, Optional<RequestKey> key);

    /**
     * Keeps words. A word that says what the kept one on the same topic says already changes nothing, not even the time. Words
     * of the same person on different topics never disturb each other, whoever writes them.
     *
     * @param words with any revision, on different topics or movies each
     * @param key names the request, so that it can be repeated: with a key that was used before nothing is kept again
     * @return the words as they are kept now, in the same order, with their revisions
     * @throws RequestKey.UsedOtherwise when the key was used for something else
     */
    List<Word> keep(List<Word> words, Optional<RequestKey> key);

    /** Removes all that is kept of a person, and remembers that this id is to be forgotten. */
    void forget(int userId);

    /** What changed since a moment; everything since {@link Changes#FROM_THE_BEGINNING}. */
    Changes since(long moment);
}
