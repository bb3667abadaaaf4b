package io.marquee.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.data.MovieId;
import io.marquee.people.Changes;
import io.marquee.people.Word;
import io.marquee.store.PeopleStore;
import io.marquee.store.RequestKey;
import io.marquee.store.StoreException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tables of people do in one file. */
class SqlitePeopleTest {
    @TempDir
    private Path folder;

    private Database database;
    private PeopleStore people;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("store.db"));
        people = new SqlitePeople(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void keep(String key) {
        List<Word> words = List.of(Word.rating(7, new MovieId(6), 9, 1_000));
        people.keep(words, Optional.of(new RequestKey(key, "content")));
    }

    private List<String> list(String query, Object... arguments) {
        return database.read(transaction ->
                transaction.list(row -> row.getString(row.getMetaData().getColumnCount()), query, arguments));
    }

    @Test
    void remembersTheKeysOfTwoDays() {
        keep("yesterday");
        keep("long ago");
        age("yesterday", 47);
        age("long ago", 49);
        keep("now");
        assertThat(list("SELECT key FROM requests")).containsExactlyInAnyOrder(digest("yesterday"), digest("now"));
    }

    private void age(String key, int hours) {
        String older = "UPDATE requests SET kept_at = kept_at - ? WHERE key = ?";
        assertThat(database.<Integer>write(transaction -> transaction.change(older, 3600 * hours, digest(key))))
                .isOne();
    }

    private static String digest(String key) {
        return new RequestKey(key, "content").digest();
    }

    @Test
    void tellsChangesOnce() {
        keep("key");
        long until = people.since(Changes.FROM_THE_BEGINNING).until();
        assertThat(people.since(until).isEmpty()).isTrue();
        people.forget(7);
        Changes changes = people.since(until);
        assertThat(changes.words()).isEmpty();
        assertThat(changes.forgotten()).containsExactly(7);
        assertThat(people.since(changes.until()).isEmpty()).isTrue();
    }

    @Test
    void findsChangesByIndexes() {
        assertThat(list("EXPLAIN QUERY PLAN SELECT * FROM words WHERE revision > 5"))
                .containsExactly("SEARCH words USING INDEX words_by_revision (revision>?)");
        assertThat(list("EXPLAIN QUERY PLAN SELECT user_id FROM people WHERE revision > 5 AND joined"))
                .containsExactly("SEARCH people USING INDEX people_by_revision (revision>?)");
    }

    @Test
    void saysThatItIsBusyWhenAnotherProcessWritesForLong() {
        try (Database other = Database.open(folder.resolve("store.db"))) {
            other.write(transaction -> {
                assertThatThrownBy(() -> keep("key"))
                        .isInstanceOfSatisfying(
                                StoreException.class,
                                busy -> assertThat(busy.isUnreachable()).isTrue())
                        .hasMessageContaining("another process is writing");
                return transaction;
            });
        }
        keep("key");
        assertThat(people.since(Changes.FROM_THE_BEGINNING).words()).hasSize(1);
    }

    @Test
    void waitsForAnotherProcessThatWritesForAMoment() {
        CompletableFuture<Void> writing;
        try (Database other = Database.open(folder.resolve("store.db"))) {
            writing = other.write(transaction -> {
                CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> keep("key"));
                assertThat(waiting).isNotDone();
                return waiting;
            });
            writing.join();
        }
        assertThat(people.since(Changes.FROM_THE_BEGINNING).words()).hasSize(1);
    }

    @Test
    void undoesTheWorkOfThoseWhoFailAlone() {
        assertThatThrownBy(() -> database.writeSoon(transaction -> {
                    transaction.change("INSERT INTO people VALUES (9, 1, 0, 1, NULL, NULL)");
                    throw new PeopleStore.Forgotten(9);
                }))
                .isInstanceOf(PeopleStore.Forgotten.class);
        keep("key");
        assertThat(list("SELECT user_id FROM people")).isEmpty();
    }

    @Test
    void writesForManyInOneTransactionAndAnswersEach() {
        List<CompletableFuture<Integer>> all;
        try (Database other = Database.open(folder.resolve("store.db"))) {
            all = other.write(transaction -> IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> people.join(610, Optional.empty()), command -> new Thread(command).start()))
                    .toList());
        }
        assertThat(all.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder(611, 612, 613, 614, 615, 616, 617, 618);
    }
}
