package io.marquee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.data.MovieId;
import io.marquee.people.Changes;
import io.marquee.people.Word;
import io.marquee.progress.Progress;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that does not answer at first. */
class LateStoreTest {
    private static final Supplier<Store> SILENT = () -> {
        throw StoreException.unreachable("no server answered", null);
    };

    @TempDir
    private Path folder;

    private final Deque<Supplier<Store>> attempts = new ArrayDeque<>(List.of(SILENT, SILENT, this::real));
    private final Store store = new LateStore(() -> attempts.remove().get());

    private Store real() {
        return Stores.open(folder.resolve("store.db").toString());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void isTriedAgainUntilItAnswers() {
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(store::current)
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            silence -> assertThat(silence.isUnreachable()).isTrue());
        }
        assertThat(store.current()).isEmpty();
        store.publish(TaggedPublication.of(1, folder), Progress.SILENT);
        assertThat(TaggedPublication.assertWhole(store.current().orElseThrow())).isEqualTo(1);
        assertThat(store.edition("v1")).isPresent();
        assertThat(store.runs()).hasSize(1);
        assertThat(store).hasToString("SQLite file " + folder.resolve("store.db"));
    }

    @Test
    void tellsAPingThatItHasNotAnsweredWithoutTrying() {
        assertThatThrownBy(store::ping).isInstanceOf(StoreException.class).hasMessageContaining("not answered yet");
        assertThat(attempts).hasSize(3);
        assertThat(store.toString()).contains("not answered yet");
    }

    @Test
    void answersAPingOnceItIsOpen() {
        attempts.remove();
        attempts.remove();
        assertThat(store.runs()).isEmpty();
        store.ping();
    }

    @Test
    void keepsNothingForPeopleBeforeItAnswersAndSaysSoAtOnce() {
        PeopleStore people = store.people();
        Word word = Word.rating(7, new MovieId(6), 9, 1_000);
        assertThatThrownBy(() -> people.keep(List.of(word), Optional.empty()))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        silence -> assertThat(silence.isUnreachable()).isTrue())
                .hasMessageContaining("not answered yet");
        assertThatThrownBy(() -> people.join(610, Optional.empty())).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> people.forget(7)).isInstanceOf(StoreException.class);
        assertThat(attempts).hasSize(3);
    }

    @Test
    void hasReportsOnceItIsOpen() {
        assertThatThrownBy(store::reports).isInstanceOf(StoreException.class).hasMessageContaining("not answered yet");
        assertThat(attempts).hasSize(3);
        attempts.remove();
        attempts.remove();
        assertThat(store.current()).isEmpty();
        assertThat(store.reports().list()).isEmpty();
    }

    @Test
    void isOpenedByAskingForWhatPeopleSaid() {
        attempts.remove();
        attempts.remove();
        PeopleStore people = store.people();
        assertThat(people.since(Changes.FROM_THE_BEGINNING).isEmpty()).isTrue();
        assertThat(people.join(610, Optional.empty())).isEqualTo(611);
        people.keep(List.of(Word.rating(611, new MovieId(6), 9, 1_000)), Optional.empty());
        people.forget(611);
        assertThat(people.since(Changes.FROM_THE_BEGINNING).forgotten()).containsExactly(611);
    }

    @Test
    void isRefusedAtFirstUseWhereItsAddressCanBeNone() {
        Store wrong = Stores.late("mongodb://");
        assertThatThrownBy(wrong::current)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        fault -> assertThat(fault.isUnreachable()).isFalse())
                .hasMessageContaining("not valid");
    }
}
