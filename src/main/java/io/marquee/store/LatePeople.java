package io.marquee.store;

import io.marquee.people.Changes;
import io.marquee.people.Word;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What people say, in a store that may not have answered yet: asking for changes opens it, writing does not, because whoever
 * writes wants to know at once that it is not kept.
 */
record LatePeople(Supplier<PeopleStore> opening, Supplier<PeopleStore> answering) implements PeopleStore {
    @Override
    public int join(int above, Optional<RequestKey> key) {
        return answering.get().join(above, key);
    }

    @Override
    public List<Word> keep(List<Word> words, Optional<RequestKey> key) {
        return answering.get().keep(words, key);
    }

    @Override
    public void forget(int userId) {
        answering.get().forget(userId);
    }

    @Override
    public Changes since(long moment) {
        return opening.get().since(moment);
    }
}
