package io.marquee.recommend.titles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.data.Catalogue;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.data.RatingsBuilder;
import io.marquee.recommend.NotServedException;
import io.marquee.recommend.filter.Genres;
import io.marquee.recommend.filter.MovieFilter;
import io.marquee.recommend.filter.Years;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MovieFinderTest {
    private static final Catalogue CATALOGUE = Catalogue.of(List.of(
            movie(1, "Heat (1995)", 1995, "Crime"),
            movie(2, "Heathers (1989)", 1989, "Comedy", "Crime"),
            movie(3, "In the Heat of the Night (1967)", 1967, "Drama", "Crime"),
            movie(4, "Heart and Souls (1993)", 1993, "Comedy", "Fantasy"),
            movie(5, "Été, L' (1995)", 1995, "Drama"),
            new Movie(
                    new MovieId(6), "Heat Wave", OptionalInt.empty(), List.of(), Optional.empty(), Optional.empty())));
    private static final MovieFinder FINDER = MovieFinder.of(CATALOGUE, ratings());

    private static Movie movie(int id, String title, int year, String... genres) {
        return new Movie(
                new MovieId(id), title, OptionalInt.of(year), List.of(genres), Optional.empty(), Optional.empty());
    }

    /** Movie 6 has three ratings of 2 stars, movie 2 two of 3, movie 3 one of 5, the others none. */
    private static Ratings ratings() {
        RatingsBuilder ratings = new RatingsBuilder();
        Stream.of(1, 2, 3).forEach(user -> ratings.add(user, 6, 4, 0));
        Stream.of(1, 2).forEach(user -> ratings.add(user, 2, 6, 0));
        ratings.add(1, 3, 10, 0);
        return ratings.build(CATALOGUE.index());
    }

    private static List<Integer> ids(FoundMovies found) {
        return found.movies().stream().map(line -> line.movie().id().value()).toList();
    }

    private static List<Integer> all(MovieFilter filter, MovieOrder order) {
        return ids(FINDER.find(new MovieSearch("", filter, 0, order, 0, 10)));
    }

    @Test
    void whatIsTheTitleComesFirstThenWhatBeginsWithItThenWhatHasItsWords() {
        FoundMovies found = FINDER.find(MovieSearch.of("heat", 10));
        assertThat(ids(found)).containsExactly(1, 6, 2, 3);
        assertThat(found.movies())
                .extracting(line -> line.match().orElseThrow())
                .containsExactly(Match.EXACT, Match.BEGINNING, Match.BEGINNING, Match.WORDS);
    }

    @Test
    void slipsArePresumedWhereLittleElseIsFound() {
        FoundMovies found = FINDER.find(MovieSearch.of("haet", 10));
        assertThat(ids(found)).startsWith(1);
        assertThat(found.movies().get(0).match()).contains(Match.MISTYPED);
        assertThat(ids(FINDER.find(MovieSearch.of("heat of the nigth", 10)))).containsExactly(3);
    }

    @Test
    void neitherAccentsNorCaseNorArticlesMatter() {
        for (String typed : List.of("ete", "L'ÉTÉ", "l ete", "Ete, L'", "été 1995", "Été (1995)")) {
            assertThat(ids(FINDER.find(MovieSearch.of(typed, 10)))).as(typed).startsWith(5);
        }
    }

    @Test
    void theYearTellsMoviesApart() {
        assertThat(ids(FINDER.find(MovieSearch.of("heat 1995", 1)))).containsExactly(1);
        assertThat(ids(FINDER.find(MovieSearch.of("heat 1967", 1)))).containsExactly(3);
    }

    @Test
    void whatIsNoTitleFindsNothing() {
        for (String typed : List.of("zzzzzz", "!?", "💥", "qwertyuiop asdf")) {
            assertThat(FINDER.find(MovieSearch.of(typed, 10))).isEqualTo(new FoundMovies(0, List.of()));
        }
    }

    @Test
    void withoutATextAllMoviesComeInAnyOrder() {
        assertThat(all(MovieFilter.NONE, MovieOrder.RELEVANCE)).containsExactly(6, 2, 3, 1, 4, 5);
        assertThat(all(MovieFilter.NONE, MovieOrder.POPULARITY)).containsExactly(6, 2, 3, 1, 4, 5);
        assertThat(all(MovieFilter.NONE, MovieOrder.MEAN)).containsExactly(3, 2, 6, 1, 4, 5);
        assertThat(all(MovieFilter.NONE, MovieOrder.TITLE)).containsExactly(5, 4, 1, 6, 2, 3);
        assertThat(all(MovieFilter.NONE, MovieOrder.YEAR)).containsExactly(1, 5, 4, 2, 3, 6);
    }

    @Test
    void whatIsFoundCanBeOrderedOtherwise() {
        assertThat(ids(FINDER.find(new MovieSearch("heat", MovieFilter.NONE, 0, MovieOrder.YEAR, 0, 10))))
                .containsExactly(1, 2, 3, 6);
    }

    @Test
    void genresAreAllWantedAndNoneOfTheUnwanted() {
        MovieFilter crime = new MovieFilter(Genres.read("crime,-Comedy").orElseThrow(), Years.ANY);
        assertThat(all(crime, MovieOrder.TITLE)).containsExactly(1, 3);
        MovieFilter both = new MovieFilter(Genres.read("Comedy,Crime").orElseThrow(), Years.ANY);
        assertThat(all(both, MovieOrder.TITLE)).containsExactly(2);
    }

    @Test
    void unknownGenresAreRefusedWithTheKnownOnes() {
        MovieFilter odd = new MovieFilter(Genres.read("Comedy,Krimi").orElseThrow(), Years.ANY);
        assertThatThrownBy(() -> all(odd, MovieOrder.TITLE))
                .isInstanceOf(NotServedException.class)
                .hasMessage("genre: 'Krimi' came; expected: one or more of Comedy, Crime, Drama, Fantasy; - before one"
                        + " excludes it");
    }

    @Test
    void yearsIncludeBothEndsAndNoMovieWithoutAYear() {
        MovieFilter nineties = new MovieFilter(Genres.ANY, new Years(1993, 1995));
        assertThat(all(nineties, MovieOrder.YEAR)).containsExactly(1, 5, 4);
        MovieFilter late = new MovieFilter(Genres.ANY, Years.read("1994..").orElseThrow());
        assertThat(all(late, MovieOrder.YEAR)).containsExactly(1, 5);
    }

    @Test
    void moviesWithFewerRatingsThanWantedAreLeftOut() {
        assertThat(ids(FINDER.find(new MovieSearch("", MovieFilter.NONE, 2, MovieOrder.MEAN, 0, 10))))
                .containsExactly(2, 6);
        assertThat(ids(FINDER.find(new MovieSearch("heat", MovieFilter.NONE, 3, MovieOrder.RELEVANCE, 0, 10))))
                .containsExactly(6);
    }

    @Test
    void pagesFollowEachOther() {
        FoundMovies second = FINDER.find(new MovieSearch("", MovieFilter.NONE, 0, MovieOrder.TITLE, 1, 4));
        assertThat(second.total()).isEqualTo(6);
        assertThat(ids(second)).containsExactly(2, 3);
        assertThat(FINDER.find(new MovieSearch("", MovieFilter.NONE, 0, MovieOrder.TITLE, Integer.MAX_VALUE, 500))
                        .movies())
                .isEmpty();
    }

    @Test
    void tellsMeanAndPopularity() {
        FoundMovie wave = FINDER.find(MovieSearch.of("heat wave", 1)).movies().get(0);
        assertThat(wave.mean()).hasValue(2);
        assertThat(wave.popularity()).isEqualTo(3);
        assertThat(FINDER.find(MovieSearch.of("heat", 1)).movies().get(0).mean())
                .isEmpty();
    }
}
