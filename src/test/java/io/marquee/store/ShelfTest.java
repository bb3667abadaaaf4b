package io.marquee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.store.Slot.Role;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private static final Shelf TWO_VERSIONS = publish(publish(Shelf.EMPTY, "a", "first data"), "b", "other data");

    private static Shelf publish(Shelf shelf, String version, String dataHash) {
        Shelf begun = shelf.begin(version, dataHash);
        return begun.flip(begun.slot(Role.PUBLISHING).orElseThrow().edition());
    }

    @Test
    void hidesAnEditionUntilItIsFlipped() {
        Shelf begun = Shelf.EMPTY.begin("a", "data");
        assertThat(begun.kept("a")).isEmpty();
        assertThat(begun.published(1)).isFalse();
        assertThat(begun.flip(1).slot(Role.CURRENT)).contains(new Slot(1, "a", "data", 1, Role.CURRENT));
        assertThat(begun.flip(1).published(1)).isTrue();
    }

    @Test
    void keepsTheCurrentAndThePreviousVersion() {
        Shelf three = publish(TWO_VERSIONS, "c", "third data");
        assertThat(three.slot(Role.CURRENT)).map(Slot::version).contains("c");
        assertThat(three.slot(Role.PREVIOUS)).map(Slot::version).contains("b");
        assertThat(three.kept("a")).isEmpty();
        assertThat(three.leftovers()).isEqualTo(new Leftovers(Set.of(1L), Set.of(1L), Set.of()));
    }

    @Test
    void swapsTheTwoWhenThePreviousIsFlippedAgain() {
        Shelf swapped = TWO_VERSIONS.flip(TWO_VERSIONS.kept("a").orElseThrow().edition());
        assertThat(swapped.slot(Role.CURRENT)).map(Slot::version).contains("a");
        assertThat(swapped.slot(Role.PREVIOUS)).map(Slot::version).contains("b");
        assertThat(swapped.leftovers().isEmpty()).isTrue();
    }

    @Test
    void sharesTheRatingsOfAKeptEditionOfTheSameData() {
        Slot same = TWO_VERSIONS.begin("c", "first data").slot(Role.PUBLISHING).orElseThrow();
        assertThat(same.bringsRatings()).isFalse();
        assertThat(same.ratings())
                .isEqualTo(TWO_VERSIONS.kept("a").orElseThrow().edition());
    }

    @Test
    void removesSharedRatingsOnlyWithTheLastEditionThatNeedsThem() {
        Shelf shelf = publish(publish(TWO_VERSIONS, "c", "first data"), "d", "more data");
        long first = shelf.slots().get(0).edition();
        assertThat(shelf.leftovers().documents()).contains(first);
        assertThat(shelf.leftovers().ratings()).doesNotContain(first);
        Shelf later = publish(publish(shelf, "e", "more data"), "f", "more data");
        assertThat(later.leftovers().ratings()).contains(first);
    }

    @Test
    void doesNotShareRatingsThatMayBeIncomplete() {
        Shelf killed = Shelf.EMPTY.begin("a", "data");
        Slot again = killed.begin("a", "data").slot(Role.PUBLISHING).orElseThrow();
        assertThat(again.bringsRatings()).isTrue();
    }

    @Test
    void abandonsAnEditionWhenAnotherBegins() {
        Shelf overtaken = Shelf.EMPTY.begin("a", "data").begin("b", "data");
        assertThat(overtaken.leftovers()).isEqualTo(new Leftovers(Set.of(1L), Set.of(1L), Set.of(1L)));
        assertThatThrownBy(() -> overtaken.flip(1))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("another process");
    }

    @Test
    void neverLosesWhatReadersHaveAndNeverUsesANumberTwice() {
        Random random = new Random(5);
        Shelf shelf = Shelf.EMPTY;
        long highest = 0;
        for (int step = 0; step < 2000; step++) {
            Shelf begun = shelf.begin("v" + random.nextInt(1000), "data" + random.nextInt(3));
            Slot slot = begun.slot(Role.PUBLISHING).orElseThrow();
            assertThat(slot.edition()).isGreaterThan(highest);
            highest = slot.edition();
            shelf = random.nextBoolean() ? begun.flip(slot.edition()) : begun;
            shelf = random.nextBoolean() ? shelf.without(shelf.leftovers().ratings()) : shelf;
            assertReadersHaveEverything(shelf);
        }
    }

    private static void assertReadersHaveEverything(Shelf shelf) {
        assertThat(shelf.slots())
                .filteredOn(Slot::kept)
                .hasSizeLessThanOrEqualTo(2)
                .allSatisfy(slot -> {
                    assertThat(shelf.holds(slot.ratings())).isTrue();
                    assertThat(shelf.leftovers().documents()).doesNotContain(slot.edition());
                    assertThat(shelf.leftovers().ratings()).doesNotContain(slot.ratings());
                });
    }
}
