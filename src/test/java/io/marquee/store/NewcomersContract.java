package io.marquee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.people.Changes;
import io.marquee.people.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every adapter promises about repeated requests and about newcomers. */
abstract class NewcomersContract extends WordsContract {
    @Test
    void neverAppliesARepeatedRequestOverNewerWords() {
        List<Word> request = List.of(rating(ANNA, HEAT, 9), rating(ANNA, BABE, 9));
        List<Word> first = store.people().keep(request, key("a"));
        Word newer = keep(rating(ANNA, HEAT, 2));
        assertThat(store.people().keep(request, key("a"))).containsExactly(newer, first.get(1));
        assertThat(store.people().keep(request, key("b")).get(0).value()).isEqualTo(9);
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() {
        RequestKey other = new RequestKey("a", "other content");
        store.people().keep(List.of(rating(ANNA, HEAT, 9)), key("a"));
        assertThatThrownBy(() -> store.people().keep(List.of(rating(ANNA, BABE, 9)), Optional.of(other)))
                .isInstanceOf(RequestKey.UsedOtherwise.class)
                .hasMessageContaining("'a'");
        store.people().join(100, key("j"));
        assertThatThrownBy(() -> store.people().join(100, Optional.of(new RequestKey("j", "other content"))))
                .isInstanceOf(RequestKey.UsedOtherwise.class);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void takesAnyTextAsAKey() {
        for (String text : List.of("$set", "a.b", "'; DROP TABLE words", "\u0000\uD83C\uDFAC", "x".repeat(10_000))) {
            Optional<RequestKey> key = Optional.of(new RequestKey(text, text));
            Word kept = store.people().keep(List.of(rating(ANNA, HEAT, 9)), key).get(0);
            keep(rating(ANNA, HEAT, 1));
            assertThat(store.people()
                            .keep(List.of(rating(ANNA, HEAT, 9)), key)
                            .get(0)
                            .value())
                    .isEqualTo(1);
            assertThat(kept.value()).isEqualTo(9);
            assertThat(store.people().join(100, key)).isEqualTo(store.people().join(100, key));
        }
    }

    @Test
    void givesEveryNewcomerAnIdOfTheirOwnAboveAllOthers() {
        assertThat(store.people().join(610, NO_KEY)).isEqualTo(611);
        assertThat(store.people().join(610, NO_KEY)).isEqualTo(612);
        keep(rating(700, HEAT, 9));
        assertThat(store.people().join(610, NO_KEY)).isEqualTo(701);
        assertThat(store.people().join(1_000, NO_KEY)).isEqualTo(1_001);
        store.people().forget(1_001);
        assertThat(store.people().join(610, NO_KEY)).isEqualTo(1_002);
        assertThat(store.people().since(Changes.FROM_THE_BEGINNING).newcomers())
                .containsExactlyInAnyOrder(611, 612, 701, 1_002);
    }

    @Test
    void givesTheSameIdForTheSameKey() {
        int id = store.people().join(610, key("a"));
        assertThat(store.people().join(610, key("b"))).isNotEqualTo(id);
        assertThat(store.people().join(610, key("a"))).isEqualTo(id);
    }

    @Test
    void saysWhenThereIsNoIdLeft() {
        assertThatThrownBy(() -> store.people().join(Integer.MAX_VALUE, NO_KEY))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("highest user id is taken");
    }

    @Test
    void givesNoIdTwiceToConcurrentNewcomers() {
        Set<Integer> ids = ConcurrentHashMap.newKeySet();
        try (Store other = open()) {
            atOnce(8, i -> {
                PeopleStore people = (i % 2 == 0 ? store : other).people();
                IntStream.range(0, 5).forEach(n -> ids.add(people.join(610, key("newcomer " + i / 2 + " " + n))));
            });
        }
        assertThat(ids).hasSize(20).allMatch(id -> id > 610);
    }
}
