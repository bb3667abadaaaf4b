package io.marquee.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Catalogue;
import io.marquee.data.Dataset;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.data.RatingsBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VoicesTest {
    private final Dataset data = data();

    private static Dataset data() {
        Catalogue catalogue = Catalogue.of(
                IntStream.of(10, 20, 30).mapToObj(VoicesTest::movie).toList());
        RatingsBuilder ratings =
                new RatingsBuilder().add(1, 10, 8, 100).add(1, 20, 6, 200).add(2, 10, 4, 300);
        return Dataset.of("tiny", catalogue, ratings.build(catalogue.index()), Map.of());
    }

    private static Movie movie(int id) {
        return new Movie(
                new MovieId(id), "Movie " + id, OptionalInt.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    private static Word rating(int userId, int movieId, int halfStars) {
        return Word.rating(userId, new MovieId(movieId), halfStars, 400);
    }

    private static Word takenBack(int userId, int movieId) {
        return Word.takenBack(userId, new MovieId(movieId), Topic.RATING, 400);
    }

    private static Voices voices(List<Integer> forgotten, Word... words) {
        return Voices.of(new Changes(List.of(), List.of(words), forgotten, 0));
    }

    /** Each rating as {@code user movie halfStars@second}. */
    private static Stream<String> rows(Ratings ratings) {
        return IntStream.range(0, ratings.size())
                .mapToObj(row -> ratings.users().id(ratings.user(row)) + " "
                        + ratings.movies().id(ratings.movie(row)) + " " + ratings.halfStars(row) + "@"
                        + ratings.second(row));
    }

    @Test
    void leaveTheSetAsItIsWhenThereAreNone() {
        assertThat(Voices.NONE.isEmpty()).isTrue();
        Dataset same = Voices.NONE.in(data);
        assertThat(same.hash()).isEqualTo(data.hash());
        assertThat(rows(same.ratings())).containsExactly("1 10 8@100", "1 20 6@200", "2 10 4@300");
    }

    @Test
    void goBeforeTheSetAndAddToIt() {
        Voices voices = voices(List.of(), rating(1, 10, 1), rating(1, 30, 9), rating(7, 20, 5));
        Dataset heard = voices.in(data);
        assertThat(rows(heard.ratings()))
                .containsExactly("1 10 1@400", "1 20 6@200", "1 30 9@400", "2 10 4@300", "7 20 5@400");
        assertThat(heard.hash()).isNotEqualTo(data.hash());
        assertThat(heard.name()).isEqualTo("tiny");
        assertThat(voices.ratings()).isEqualTo(3);
        assertThat(voices.people()).isEqualTo(2);
    }

    @Test
    void removeWhatIsTakenBackAndWhoIsForgotten() {
        Voices voices = voices(List.of(2), takenBack(1, 10), takenBack(1, 30), rating(2, 20, 5));
        assertThat(rows(voices.in(data).ratings())).containsExactly("1 20 6@200");
        assertThat(voices.ratings()).isZero();
        assertThat(voices.forgotten()).isEqualTo(1);
        assertThat(voices.isEmpty()).isFalse();
    }

    @Test
    void leaveOutAndCountMoviesThatTheSetDoesNotKnow() {
        Voices voices = voices(List.of(), rating(1, 99, 5), takenBack(1, 98));
        assertThat(voices.in(data).hash()).isEqualTo(data.hash());
        assertThat(voices.strange(data)).isEqualTo(1);
    }

    @Test
    void areOfRatingsOnly() {
        Word mark = Word.mark(1, new MovieId(10), Topic.WATCH_LIST, 400);
        assertThat(voices(List.of(), mark).isEmpty()).isTrue();
        assertThat(Voices.of(new Changes(List.of(611), List.of(), List.of(), 3)).isEmpty())
                .isTrue();
    }

    @Test
    void takeTheLastOfSeveralWordsOnAMovie() {
        Word first = rating(1, 10, 1).withRevision(1);
        Word last = rating(1, 10, 2).withRevision(2);
        assertThat(rows(voices(List.of(), last, first).in(data).ratings())).contains("1 10 2@400");
    }

    @Test
    void keepTimesWithinWhatRatingsCanHave() {
        Word early = Word.rating(1, new MovieId(10), 1, -5);
        Word late = Word.rating(1, new MovieId(20), 1, Long.MAX_VALUE);
        assertThat(rows(voices(List.of(), early, late).in(data).ratings()))
                .containsExactly("1 10 1@0", "1 20 1@" + RatingsBuilder.LATEST, "2 10 4@300");
    }

    @Test
    void haveAHashThatTellsEveryDifferenceThatMatters() {
        Voices voices = voices(List.of(2), rating(1, 10, 1), rating(7, 20, 5));
        assertThat(voices(List.of(2), rating(7, 20, 5), rating(1, 10, 1).withRevision(9))
                        .hash())
                .isEqualTo(voices.hash());
        assertThat(List.of(
                                voices(List.of(), rating(1, 10, 1), rating(7, 20, 5)),
                                voices(List.of(2), rating(1, 10, 1)),
                                voices(List.of(2), rating(1, 10, 2), rating(7, 20, 5)),
                                voices(List.of(2), rating(1, 20, 1), rating(7, 20, 5)),
                                voices(List.of(2), Word.rating(1, new MovieId(10), 1, 401), rating(7, 20, 5)))
                        .stream()
                        .map(Voices::hash))
                .doesNotContain(voices.hash())
                .doesNotHaveDuplicates();
    }
}
