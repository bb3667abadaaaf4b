package io.marquee.cli;

import io.marquee.people.Changes;
import io.marquee.people.People;
import io.marquee.recommend.Recommender;
import io.marquee.recommend.Viewer;
import io.marquee.store.Store;
import java.io.IOException;

/**
 * What a store holds, in memory.
 *
 * @param recommender of the version that is asked
 * @param people who have spoken up to this moment
 */
record Published(Recommender recommender, People people) {
    static Published read(OutOptions out, BundleOption bundle) throws IOException {
        try (Store store = out.existingStore()) {
            People people = new People();
            people.take(store.people().since(Changes.FROM_THE_BEGINNING));
            return new Published(Recommender.of(bundle.read(store)), people);
        }
    }

    /**
     * The person with an id.
     *
     * @throws IllegalArgumentException when nobody has it
     */
    Viewer viewer(int userId) {
        return recommender
                .viewer(userId, people)
                .orElseThrow(() -> new IllegalArgumentException("there is no user " + userId + " in version "
                        + recommender.version() + "; ids are those of the ratings set, " + recommender.firstUser()
                        + " for one"));
    }
}
