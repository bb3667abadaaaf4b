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
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every adapter promises about words. */
abstract class WordsContract extends PeopleHarness {
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
                Word.mark(ANNA, HEAT, Topic.SEEN, 1_000),
                rating(ANNA, BABE, 3));
        List<Word> kept = store.people().keep(words, NO_KEY);
        assertThat(kept).extracting(word -> word.withRevision(0)).isEqualTo(words);
        Word other = keep(rating(BERT, HEAT, 1));
        assertThat(kept())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(kept.stream(), Stream.of(other)).toList());
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
}
