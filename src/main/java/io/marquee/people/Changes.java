package io.marquee.people;

import java.util.List;

/**
 * What changed among people up to a moment of the store's own clock. The same change may come again with the next changes; it
 * then changes nothing.
 *
 * @param newcomers ids of people who joined
 * @param words said or taken back
 * @param forgotten ids of people of whom nothing is to be left
 * @param until where the next changes begin; means something to the store alone
 */
public record Changes(List<Integer> newcomers, List<Word> words, List<Integer> forgotten, long until) {
    /** Where the changes begin that a store has ever seen. */
    public static final long FROM_THE_BEGINNING = 0;

    /** Keeps the lists from change. */
    public Changes {
        newcomers = List.copyOf(newcomers);
        words = List.copyOf(words);
        forgotten = List.copyOf(forgotten);
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return newcomers.isEmpty() && words.isEmpty() && forgotten.isEmpty();
    }
}
