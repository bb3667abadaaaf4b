package io.marquee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.data.MovieId;
import io.marquee.people.Changes;
import io.marquee.people.Word;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What every adapter promises about people: whom it forgets here, what they say and who joins in the classes above. */
abstract class PeopleStoreContract extends NewcomersContract {
    @Test
    void forgetsAllOfAPerson() {
        int id = store.people().join(610, key("join"));
        store.people().keep(List.of(rating(id, HEAT, 9)), key("a"));
        Word other = keep(rating(ANNA, HEAT, 9));
        store.people().forget(id);
        Changes all = store.people().since(Changes.FROM_THE_BEGINNING);
        assertThat(all.words()).containsExactly(other);
        assertThat(all.newcomers()).isEmpty();
        assertThat(all.forgotten()).containsExactly(id);
        assertThat(store.people().join(610, key("join"))).isGreaterThan(id);
    }

    @Test
    void hearsNothingOfThoseWhoAreForgotten() {
        store.people().forget(ANNA);
        store.people().forget(ANNA);
        assertThatThrownBy(() -> keep(rating(ANNA, HEAT, 9)))
                .isInstanceOf(PeopleStore.Forgotten.class)
                .hasMessageContaining("user 7 is forgotten");
        assertThat(kept()).isEmpty();
    }

    @Test
    void removesWhoIsForgottenFromEveryVersion() {
        publish(1);
        publish(2);
        int user = 14;
        assertThat(current().rated(user, new PageRequest(0, 10)).items()).isNotEmpty();
        store.people().forget(user);
        assertGone(current(), user);
        assertGone(store.edition("v1").orElseThrow(), user);
        publish(3);
        publish(4);
        assertGone(current(), user);
        assertGone(store.edition("v3").orElseThrow(), user);
    }

    private static void assertGone(Edition edition, int user) {
        assertThat(edition.user(user)).isEmpty();
        assertThat(edition.rated(user, new PageRequest(0, 10)).items()).isEmpty();
        assertThat(edition.rated(user, new PageRequest(0, 10)).total()).isZero();
        assertThat(edition.userFactors(user)).isEmpty();
        assertThat(edition.users(0, new PageRequest(0, 100)).items())
                .isNotEmpty()
                .noneMatch(one -> one.userId() == user);
    }

    @Test
    void tellsAnotherProcessWhatChanged() {
        try (Store other = open()) {
            Word before = keep(rating(ANNA, HEAT, 9));
            Changes first = other.people().since(Changes.FROM_THE_BEGINNING);
            assertThat(first.words()).containsExactly(before);
            Word word = keep(rating(BERT, HEAT, 1));
            int newcomer = store.people().join(610, NO_KEY);
            store.people().forget(ANNA);
            Changes second = other.people().since(first.until());
            assertThat(second.words()).contains(word);
            assertThat(second.newcomers()).containsExactly(newcomer);
            assertThat(second.forgotten()).containsExactly(ANNA);
        }
    }

    @Test
    void leavesNothingOfAPersonWhoSpeaksWhileBeingForgotten() {
        AtomicInteger kept = new AtomicInteger();
        atOnce(4, writer -> {
            if (writer == 0) {
                forgetOnce(kept, 10);
            } else {
                assertThatThrownBy(() -> speakWithoutEnd(writer, kept)).isInstanceOf(PeopleStore.Forgotten.class);
            }
        });
        assertThat(kept()).isEmpty();
    }

    private void forgetOnce(AtomicInteger kept, int enough) {
        while (kept.get() < enough) {
            Thread.onSpinWait();
        }
        store.people().forget(ANNA);
    }

    private void speakWithoutEnd(int writer, AtomicInteger kept) {
        for (int movie = 1; ; movie++) {
            keep(rating(ANNA, new MovieId(10 * movie + writer), 5));
            kept.incrementAndGet();
        }
    }
}
