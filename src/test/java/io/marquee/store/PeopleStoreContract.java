package io.marquee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.data.MovieId;
import io.marquee.people.Changes;
import io.marquee.people.People;
import io.marquee.people.Topic;
import io.marquee.people.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every adapter promises about what people say. */
abstract class PeopleStoreContract extends StoreHarness {
    private static final int ANNA = 7;
    private static final int BERT = 8;
    private static final MovieId HEAT = new MovieId(6);
    private static final MovieId BABE = new MovieId(34);
    private static final Optional<RequestKey> NO_KEY = Optional.empty();

    private static Optional<RequestKey> key(String key) {
        return Optional.of(new RequestKey(key, "content"));
    }

    private static Word rating(int userId, MovieId movieId, int halfStars) {
        return Word.rating(userId, movieId, halfStars, 1_000);
    }

    private Word keep(Word word) {
        return store.people().keep(List.of(word), NO_KEY).get(0);
    }

    private List<Word> kept() {
        return store.people().since(Changes.FROM_THE_BEGINNING).words();
    }

    @Test
    void nobodyHasSaidAnythingAtFirst() {
        assertThat(store.people().since(Changes.FROM_THE_BEGINNING).isEmpty()).isTrue();
    }

    @Test
    void keepsEveryFieldOfAWord() {
        Word word = new Word(ANNA, HEAT, Topic.RATING, 9, 1_234_567_890_123L, 0);
        Word kept = keep(word);
        assertThat(kept).isEqualTo(word.withRevision(kept.revision()));
        assertThat(kept.revision()).isPositive();
        assertThat(kept()).containsExactly(kept);
    }

    @Test
    void keepsWordsThroughClosingAndPublishing() {
        Word kept = keep(rating(ANNA, HEAT, 9));
        publish(1);
        store.close();
        store = open();
        assertThat(kept()).containsExactly(kept);
    }

    @Test
    void holdsTheLatestWordOnATopicWhateverItsTime() {
        Word first = keep(Word.rating(ANNA, HEAT, 9, 2_000));
        Word second = keep(Word.rating(ANNA, HEAT, 2, 1_000));
        assertThat(second.revision()).isGreaterThan(first.revision());
        assertThat(kept()).containsExactly(second);
    }

    @Test
    void changesNothingByAWordThatSaysTheSame() {
        Word first = keep(Word.rating(ANNA, HEAT, 9, 1_000));
        assertThat(keep(Word.rating(ANNA, HEAT, 9, 2_000))).isEqualTo(first);
        assertThat(kept()).containsExactly(first);
    }

    @Test
    void keepsTopicsMoviesAndPeopleApart() {
        List<Word> words = List.of(
                rating(ANNA, HEAT, 9),
                Word.mark(ANNA, HEAT, Topic.WATCH_LIST, 1_000),
                Word.mark(ANNA, HEAT, Topic.NOT_INTERESTED, 1_000),
                rating(ANNA, BABE, 3));
        List<Word> kept = store.people().keep(words, NO_KEY);
        assertThat(kept).extracting(word -> word.withRevision(0)).isEqualTo(words);
        Word other = keep(rating(BERT, HEAT, 1));
        assertThat(kept()).containsExactlyInAnyOrder(kept.get(0), kept.get(1), kept.get(2), kept.get(3), other);
    }

    @Test
    void remembersThatAWordWasTakenBack() {
        Word never = keep(Word.takenBack(ANNA, BABE, Topic.RATING, 1_000));
        keep(rating(ANNA, HEAT, 9));
        Word back = keep(Word.takenBack(ANNA, HEAT, Topic.RATING, 2_000));
        assertThat(kept()).containsExactlyInAnyOrder(never, back).noneMatch(Word::holds);
    }

    @Test
    void takesWordsOfOnePersonAtATime() {
        assertThatThrownBy(() -> store.people().keep(List.of(rating(ANNA, HEAT, 9), rating(BERT, HEAT, 9)), NO_KEY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("words of users [7, 8]");
        assertThat(store.people().keep(List.of(), NO_KEY)).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void keepsABatchOfAThousand() {
        List<Word> batch = IntStream.rangeClosed(1, 1_000)
                .mapToObj(movie -> rating(ANNA, new MovieId(movie), 1 + movie % 10))
                .toList();
        List<Word> kept = store.people().keep(batch, key("batch"));
        assertThat(kept)
                .extracting(Word::movieId)
                .containsExactlyElementsOf(batch.stream().map(Word::movieId).toList());
        assertThat(kept()).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(store.people().keep(batch, key("batch"))).isEqualTo(kept);
    }

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
    void losesNoWordOfManyWritersToOnePerson() {
        try (Store other = open()) {
            atOnce(8, writer -> {
                PeopleStore people = (writer % 2 == 0 ? store : other).people();
                for (int movie = 1; movie <= 25; movie++) {
                    people.keep(List.of(rating(ANNA, new MovieId(1_000 * (writer + 1) + movie), 1 + writer)), NO_KEY);
                    people.keep(List.of(rating(ANNA, HEAT, 1 + (writer + movie) % 10)), NO_KEY);
                }
            });
        }
        assertThat(kept()).hasSize(8 * 25 + 1);
    }

    @Test
    void leadsEveryoneToTheSameStateWhateverTheOrderOfNews() {
        Queue<Word> kept = new ConcurrentLinkedQueue<>();
        atOnce(
                4,
                writer ->
                        IntStream.range(0, 10).forEach(i -> kept.add(keep(rating(ANNA, HEAT, 1 + (writer + i) % 10)))));
        People here = new People();
        People elsewhere = new People();
        kept.forEach(word -> here.say(ANNA, List.of(word)));
        kept.stream().sorted(Comparator.comparing(Word::value)).forEach(word -> elsewhere.say(ANNA, List.of(word)));
        Word last = kept().get(0);
        assertThat(here.find(ANNA).orElseThrow().words(Topic.RATING)).containsExactly(last);
        assertThat(elsewhere.find(ANNA).orElseThrow().words(Topic.RATING)).containsExactly(last);
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

    private static void atOnce(int threads, IntConsumer work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<CompletableFuture<Void>> all = IntStream.range(0, threads)
                    .mapToObj(thread -> CompletableFuture.runAsync(() -> work.accept(thread), pool))
                    .toList();
            all.forEach(CompletableFuture::join);
        } finally {
            pool.shutdown();
        }
    }
}
