package io.marquee.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.data.MovieId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final MovieId HEAT = new MovieId(6);
    private static final MovieId BABE = new MovieId(34);

    private final People people = new People();

    private static Word rating(MovieId movieId, int halfStars, long revision) {
        return Word.rating(7, movieId, halfStars, 1_000).withRevision(revision);
    }

    @Test
    void knowsNobodyAtFirst() {
        assertThat(people.all()).isEmpty();
        assertThat(people.find(7)).isEmpty();
        assertThat(people.isForgotten(7)).isFalse();
        assertThat(people.revision()).isZero();
    }

    @Test
    void welcomesNewcomersWhoAreSilent() {
        people.join(7);
        assertThat(people.find(7)).hasValueSatisfying(person -> {
            assertThat(person.userId()).isEqualTo(7);
            assertThat(person.isSilent()).isTrue();
        });
    }

    @Test
    void holdsTheWordOfTheHigherRevision() {
        people.say(7, List.of(rating(HEAT, 9, 2)));
        people.say(7, List.of(rating(HEAT, 1, 1)));
        people.say(7, List.of(rating(BABE, 5, 3)));
        Person person = people.find(7).orElseThrow();
        assertThat(person.words(Topic.RATING)).containsExactlyInAnyOrder(rating(HEAT, 9, 2), rating(BABE, 5, 3));
        assertThat(person.word(Topic.RATING, HEAT)).contains(rating(HEAT, 9, 2));
        assertThat(person.words(Topic.WATCH_LIST)).isEmpty();
        assertThat(person.isSilent()).isFalse();
    }

    @Test
    void endsInTheSameStateHoweverNewsCome() {
        List<Word> words = new ArrayList<>(IntStream.rangeClosed(1, 30)
                .mapToObj(revision -> rating(new MovieId(revision % 7), 1 + revision % 10, revision))
                .toList());
        people.say(7, words);
        Random random = new Random(3);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(words, random);
            People others = new People();
            words.forEach(word -> others.say(7, List.of(word)));
            words.forEach(word -> others.say(7, List.of(word)));
            assertThat(others.find(7).orElseThrow().words(Topic.RATING))
                    .containsExactlyInAnyOrderElementsOf(
                            people.find(7).orElseThrow().words(Topic.RATING));
        }
    }

    @Test
    void knowsWordsThatWereTakenBackButDoesNotHoldThem() {
        people.say(
                7,
                List.of(
                        rating(HEAT, 9, 1),
                        Word.takenBack(7, BABE, Topic.RATING, 1_000).withRevision(1)));
        Person person = people.find(7).orElseThrow();
        assertThat(person.holding(Topic.RATING)).containsExactly(rating(HEAT, 9, 1));
        assertThat(person.word(Topic.RATING, BABE)).isPresent();
    }

    @Test
    void forgetsForGood() {
        people.say(7, List.of(rating(HEAT, 9, 1)));
        people.forget(7);
        people.say(7, List.of(rating(HEAT, 9, 2)));
        people.join(7);
        assertThat(people.find(7)).isEmpty();
        assertThat(people.forgotten()).containsExactly(7);
        assertThat(people.isForgotten(7)).isTrue();
    }

    @Test
    void takesTheSameChangesTwiceWithoutChangingAnything() {
        Changes changes = new Changes(List.of(8), List.of(rating(HEAT, 9, 1)), List.of(9), 5);
        people.take(changes);
        long revision = people.revision();
        Person person = people.find(7).orElseThrow();
        people.take(changes);
        assertThat(people.revision()).isEqualTo(revision);
        assertThat(people.find(7)).containsSame(person);
        assertThat(people.all()).extracting(Person::userId).containsExactlyInAnyOrder(7, 8);
    }

    @Test
    void growsItsRevisionWithEveryChange() {
        List<Runnable> steps = List.of(
                () -> people.join(7),
                () -> people.say(7, List.of(rating(HEAT, 9, 1))),
                () -> people.say(7, List.of(rating(HEAT, 8, 2))),
                () -> people.forget(7),
                () -> people.forget(8));
        for (Runnable step : steps) {
            long before = people.revision();
            step.run();
            assertThat(people.revision()).isGreaterThan(before);
        }
    }

    @Test
    void refusesValuesThatNoTopicHas() {
        assertThatThrownBy(() -> Word.rating(7, HEAT, 11, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RATING 11: 0 … 10 expected");
        assertThatThrownBy(() -> new Word(7, HEAT, Topic.WATCH_LIST, 2, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("WATCH_LIST 2: 0 … 1 expected");
    }
}
