package io.marquee.store;

import io.marquee.people.Changes;
import io.marquee.people.Word;
import java.util.List;
import java.util.Optional;

/**
 * What people say, kept apart from published versions: publishing does not touch it. What a method has returned from is on the
 * disk, and stays through a crash. Safe from any thread and any number of processes; failures are {@link StoreException}s, and a
 * store that does not answer is told as such within a few seconds.
 */
public interface PeopleStore {
    /**
     * Gives a newcomer an id that nobody had before, not even somebody who is forgotten.
     *
     * @param above the highest id of the training data; the new one is higher
     * @param key names the request, so that it can be repeated: the same key gives the same id, until that person is forgotten
     * @throws RequestKey.UsedOtherwise when the key was used for another newcomer
     */
    int join(int above, Optional<RequestKey> key);

    /**
     * Keeps words of one person, all or none. A word that says what the kept one on the same topic says already changes
     * nothing, not even the time. Words on different topics never disturb each other, whoever writes them.
     *
     * @param words of the same person, with any revision, each on a topic or a movie of its own
     * @param key names the request, so that it can be repeated: with a key that this person used before nothing is kept again.
     *     It is remembered for {@link RequestKey#REMEMBERED}, the last {@value RequestKey#MOST} of each person at most
     * @return the words as they are kept now, in the same order, with their revisions
     * @throws RequestKey.UsedOtherwise when this person used the key for something else
     * @throws Forgotten when the person is forgotten
     */
    List<Word> keep(List<Word> words, Optional<RequestKey> key);

    /**
     * Removes all that is kept of a person, also the person's documents in every version, and remembers that this id is to be
     * forgotten. What a crash leaves of it is removed when the store is opened next. Bundles are not touched.
     */
    void forget(int userId);

    /**
     * What changed since a moment; everything since {@link Changes#FROM_THE_BEGINNING}. No change is ever missed, whichever
     * process wrote it; some may come again.
     */
    Changes since(long moment);

    /** Somebody was spoken for who is forgotten: that person cannot say anything any more. */
    final class Forgotten extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Names the person. */
        public Forgotten(int userId) {
            super("user " + userId + " is forgotten and cannot say anything; join anew", null, false, false);
        }
    }
}
