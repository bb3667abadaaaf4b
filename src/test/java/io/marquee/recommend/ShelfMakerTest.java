package io.marquee.recommend;

import static io.marquee.recommend.Lists.BUNDLE;
import static io.marquee.recommend.Lists.NOW;
import static io.marquee.recommend.Lists.RECOMMENDER;
import static io.marquee.recommend.Lists.users;
import static io.marquee.recommend.Lists.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.people.People;
import io.marquee.people.Topic;
import io.marquee.people.Word;
import io.marquee.recommend.query.Query;
import io.marquee.recommend.shelves.Card;
import io.marquee.recommend.shelves.Kind;
import io.marquee.recommend.shelves.LittleKnown;
import io.marquee.recommend.shelves.Shelf;
import io.marquee.recommend.shelves.Shelves;
import io.marquee.recommend.tastes.SimilarMovie;
import io.marquee.recommend.titles.MovieTotals;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShelfMakerTest {
    private static final int NEWCOMER = 1_000_000;
    private static final MovieTotals TOTALS = MovieTotals.of(BUNDLE.ratings());

    private final People people = new People();
    private int revision;

    private Shelves shelves(int userId, int size) {
        return shelves(RECOMMENDER.viewer(userId, people).orElseThrow(), Query.best(size, NOW));
    }

    private Shelves shelves(Viewer viewer, Query query) {
        return RECOMMENDER.shelves().of(viewer, query, people);
    }

    private static List<Movie> movies(Shelves shelves) {
        return shelves.all().stream()
                .flatMap(shelf -> shelf.cards().stream())
                .map(Card::movie)
                .toList();
    }

    private static List<Shelf> of(Kind kind, Shelves shelves) {
        return shelves.all().stream().filter(shelf -> shelf.kind() == kind).toList();
    }

    private static int position(Movie movie) {
        return BUNDLE.catalogue().index().position(movie.id().value());
    }

    private void say(Word word) {
        people.say(word.userId(), List.of(word.withRevision(++revision)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12, 50})
    void haveNoMovieTwiceAndNoneThatIsRated(int size) {
        for (int userId : users()) {
            Shelves shelves = shelves(userId, size);
            Ratings own = viewer(RECOMMENDER, userId).ratings();
            assertThat(movies(shelves))
                    .doesNotHaveDuplicates()
                    .noneMatch(
                            movie -> IntStream.range(0, own.size()).anyMatch(row -> own.movie(row) == position(movie)));
            assertThat(shelves.all())
                    .isNotEmpty()
                    .allSatisfy(shelf -> assertThat(shelf.cards()).hasSizeBetween(1, size));
        }
    }

    @Test
    void beginWithThePersonsList() {
        for (int userId : users()) {
            Shelf top = shelves(userId, 5).all().get(0);
            assertThat(top.kind()).isEqualTo(Kind.TOP);
            assertThat(top.cards())
                    .extracting(Card::movie, Card::predictedRating)
                    .isEqualTo(Lists.list(userId, 5).predictions().stream()
                            .map(line -> tuple(line.movie(), line.predictedRating()))
                            .toList());
        }
    }

    @Test
    void sayWhereTheyComeFrom() {
        Shelves shelves = shelves(users()[3], 5);
        assertThat(shelves.userId()).hasValue(users()[3]);
        assertThat(shelves.version()).isEqualTo(RECOMMENDER.version());
        assertThat(shelves.at()).isEqualTo(NOW);
        assertThat(shelves.model()).isEqualTo("boosted");
        assertThat(shelves.cluster()).isEqualTo(viewer(RECOMMENDER, users()[3]).cluster());
        assertThat(of(Kind.GROUP, shelves))
                .extracting(Shelf::title)
                .containsExactly("Loved in " + shelves.cluster().orElseThrow().name());
    }

    @Test
    void goByTheModelThatIsAskedFor() {
        Order order = new Order("user-movie-bias", Rank.STARS);
        Viewer viewer = viewer(RECOMMENDER, users()[3]);
        Shelves shelves = shelves(viewer, Query.best(5, NOW).by(order));
        assertThat(shelves.model()).isEqualTo("user-movie-bias");
        assertThat(shelves.all().get(0).cards())
                .extracting(Card::movie)
                .isEqualTo(RECOMMENDER.recommend(viewer, order, 5, NOW).predictions().stream()
                        .map(Prediction::movie)
                        .toList());
        Query unknown = Query.best(5, NOW).by(new Order("no-such-model", Rank.STARS));
        assertThatThrownBy(() -> shelves(viewer, unknown)).isInstanceOf(NotServedException.class);
    }

    @Test
    void goByRelevanceWhereTheModelPredictsNoStars() {
        Order order = new Order("most-popular", Rank.RELEVANCE);
        Viewer viewer = viewer(RECOMMENDER, users()[3]);
        Shelves shelves = shelves(viewer, Query.best(5, NOW).by(order));
        Recommendation list = RECOMMENDER.recommend(viewer, order, 5, NOW);
        assertThat(shelves.all().get(0).cards())
                .extracting(Card::movie)
                .isEqualTo(list.predictions().stream().map(Prediction::movie).toList());
        assertThat(shelves.all().get(0).cards().get(0).predictedRating())
                .isEqualTo(list.predictions().get(0).predictedRating());
    }

    @Test
    void nameAMovieThatThePersonLikedAndWhatIsLikeIt() {
        int found = 0;
        for (int userId : users()) {
            Viewer viewer = viewer(RECOMMENDER, userId);
            List<Shelf> because = of(Kind.BECAUSE, shelves(userId, 6));
            assertThat(because).hasSizeLessThanOrEqualTo(2);
            assertThat(because).extracting(Shelf::because).doesNotHaveDuplicates();
            for (Shelf shelf : because) {
                Movie liked = shelf.because().orElseThrow().movie();
                assertThat(viewer.rated(position(liked)))
                        .hasValue(shelf.because().orElseThrow().stars());
                assertThat(shelf.because().orElseThrow().stars()).isGreaterThanOrEqualTo(4);
                assertThat(shelf.title()).startsWith("Because you liked ").doesNotContain("(");
                assertThat(RECOMMENDER
                                .insights()
                                .similarMovies(liked.id(), 500)
                                .orElseThrow()
                                .movies())
                        .extracting(SimilarMovie::movie)
                        .containsSubsequence(
                                shelf.cards().stream().map(Card::movie).toList());
                assertThat(shelf.cards()).hasSizeGreaterThanOrEqualTo(4);
                found++;
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void showGemsThatFewKnow() {
        LittleKnown few = LittleKnown.of(TOTALS::popularity, BUNDLE.catalogue().size());
        for (int userId : users()) {
            assertThat(of(Kind.GEMS, shelves(userId, 4)))
                    .hasSize(1)
                    .allSatisfy(shelf -> assertThat(shelf.cards())
                            .allMatch(card -> few.has(position(card.movie())))
                            .extracting(Card::predictedRating)
                            .isSortedAccordingTo((a, b) -> Double.compare(b, a)));
        }
    }

    @Test
    void tellHowOftenAndHowWellMoviesAreRated() {
        for (Shelf shelf : shelves(users()[5], 12).all()) {
            for (Card card : shelf.cards()) {
                int movie = position(card.movie());
                assertThat(card.popularity()).isEqualTo(TOTALS.popularity(movie));
                assertThat(card.mean().isPresent()).isEqualTo(card.popularity() > 0);
                assertThat(card.mean().orElse(0)).isEqualTo(card.popularity() > 0 ? TOTALS.mean(movie) : 0);
            }
        }
    }

    @Test
    void tellNoReasonsToSomeoneOfWhomNothingIsKnown() {
        people.join(NEWCOMER);
        Shelves shelves = shelves(NEWCOMER, 8);
        assertThat(shelves.all()).extracting(Shelf::kind).containsExactly(Kind.TOP, Kind.GEMS, Kind.POPULAR);
        assertThat(shelves.cluster()).isEmpty();
        Viewer newcomer = RECOMMENDER.viewer(NEWCOMER, people).orElseThrow();
        assertThat(shelves.all().get(0).cards())
                .extracting(Card::movie)
                .isEqualTo(RECOMMENDER.recommend(newcomer, Query.best(8, NOW)).predictions().stream()
                        .map(Prediction::movie)
                        .toList());
    }

    @Test
    void followWhatThePersonSays() {
        people.join(NEWCOMER);
        Movie first = movies(shelves(NEWCOMER, 8)).get(0);
        say(Word.rating(NEWCOMER, first.id(), 10, NOW.getEpochSecond()));
        Shelves rated = shelves(NEWCOMER, 8);
        assertThat(rated.cluster()).isPresent();
        assertThat(of(Kind.GROUP, rated)).hasSize(1);
        assertThat(movies(rated)).doesNotContain(first);
        for (Movie movie : movies(rated).subList(0, 3)) {
            say(Word.mark(NEWCOMER, movie.id(), Topic.NOT_INTERESTED, NOW.getEpochSecond()));
        }
        assertThat(movies(shelves(NEWCOMER, 8)))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(movies(rated).subList(0, 3));
    }

    @Test
    void areNoneForOneWhoKnowsEverything() {
        BUNDLE.catalogue()
                .movies()
                .forEach(movie -> say(Word.mark(NEWCOMER, movie.id(), Topic.NOT_INTERESTED, NOW.getEpochSecond())));
        assertThat(shelves(NEWCOMER, 8).all()).isEmpty();
    }

    @Test
    void areTheSameAgain() {
        MovieId any = BUNDLE.catalogue().movie(0).id();
        say(Word.rating(NEWCOMER, any, 9, NOW.getEpochSecond()));
        assertThat(shelves(NEWCOMER, 8)).isEqualTo(shelves(NEWCOMER, 8));
    }
}
