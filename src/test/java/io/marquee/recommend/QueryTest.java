package io.marquee.recommend;

import static io.marquee.recommend.Lists.BUNDLE;
import static io.marquee.recommend.Lists.EVERYTHING;
import static io.marquee.recommend.Lists.NOW;
import static io.marquee.recommend.Lists.RECOMMENDER;
import static io.marquee.recommend.Lists.candidates;
import static io.marquee.recommend.Lists.ids;
import static io.marquee.recommend.Lists.list;
import static io.marquee.recommend.Lists.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.data.Movie;
import io.marquee.people.People;
import io.marquee.recommend.filter.Genres;
import io.marquee.recommend.filter.MovieFilter;
import io.marquee.recommend.filter.Years;
import io.marquee.recommend.query.Pool;
import io.marquee.recommend.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query does to a list. */
class QueryTest {
    private static final int USER = users()[3];
    private static final Query ALL = Query.best(EVERYTHING, NOW);

    private static Recommendation ask(Query query) {
        return RECOMMENDER.recommend(Lists.viewer(RECOMMENDER, USER), query);
    }

    private static List<Integer> asked(MovieFilter filter, int minRatings, Pool pool) {
        return ids(ask(ALL.of(filter, minRatings, pool)));
    }

    private static long ratings(int movieId) {
        int movie = BUNDLE.catalogue().index().position(movieId);
        return IntStream.range(0, BUNDLE.ratings().size())
                .filter(row -> BUNDLE.ratings().movie(row) == movie)
                .count();
    }

    private static Movie movie(int movieId) {
        return BUNDLE.catalogue().movie(BUNDLE.catalogue().index().position(movieId));
    }

    @Test
    void thatAsksForNothingSpecialGivesThePlainList() {
        for (int userId : users()) {
            Recommendation asked = RECOMMENDER.recommend(Lists.viewer(RECOMMENDER, userId), Query.best(10, NOW));
            assertThat(asked.predictions()).isEqualTo(list(userId, 10).predictions());
            assertThat(asked.total()).isEqualTo(candidates(userId).size());
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, 0", "0, 0.5", "0.3, 0.7", "1, 1"})
    void hasPagesThatGoOnWhereTheOneBeforeEnds(double diversity, double novelty) {
        Query query = Query.best(7, NOW).varied(diversity, novelty);
        List<Prediction> pages = new ArrayList<>();
        int page = 0;
        while (pages.size() < ask(query).total()) {
            pages.addAll(ask(query.onPage(page++)).predictions());
        }
        assertThat(pages)
                .isEqualTo(ask(ALL.varied(diversity, novelty)).predictions())
                .doesNotHaveDuplicates();
        assertThat(ask(query.onPage(page)).predictions()).isEmpty();
        assertThat(ask(query.onPage(Integer.MAX_VALUE)).predictions()).isEmpty();
    }

    @Test
    void keepsTheOrderOfWhatPassesItsFilter() {
        String genre = BUNDLE.catalogue().genres().get(0);
        List<Integer> wanted = asked(new MovieFilter(Genres.read(genre).orElseThrow(), Years.ANY), 0, Pool.OWN);
        assertThat(wanted)
                .isNotEmpty()
                .isEqualTo(ids(ask(ALL)).stream()
                        .filter(id -> movie(id).genres().contains(genre))
                        .toList());
        List<Integer> unwanted = asked(new MovieFilter(Genres.read("-" + genre).orElseThrow(), Years.ANY), 0, Pool.OWN);
        assertThat(unwanted)
                .isNotEmpty()
                .isEqualTo(ids(ask(ALL)).stream()
                        .filter(id -> !movie(id).genres().contains(genre))
                        .toList());
    }

    @Test
    void keepsToYearsAndToMoviesThatEnoughUsersRated() {
        int median = BUNDLE.catalogue().medianYear();
        assertThat(asked(new MovieFilter(Genres.ANY, new Years(0, median)), 0, Pool.OWN))
                .isNotEmpty()
                .isEqualTo(ids(ask(ALL)).stream()
                        .filter(id -> movie(id).year().orElseThrow() <= median)
                        .toList());
        assertThat(asked(MovieFilter.NONE, 12, Pool.OWN))
                .isNotEmpty()
                .isEqualTo(
                        ids(ask(ALL)).stream().filter(id -> ratings(id) >= 12).toList())
                .hasSizeLessThan(ask(ALL).total());
    }

    @Test
    void takesAllMoviesOfTheCatalogueOrThoseOfACluster() {
        List<Integer> all = asked(MovieFilter.NONE, 0, Pool.ALL);
        assertThat(all)
                .hasSize(BUNDLE.catalogue().size()
                        - RECOMMENDER
                                .viewer(USER, new People())
                                .orElseThrow()
                                .ratings()
                                .size());
        int own = BUNDLE.clusters().of(BUNDLE.users().position(USER));
        assertThat(asked(MovieFilter.NONE, 0, Pool.cluster(own))).isEqualTo(ids(ask(ALL)));
        assertThat(asked(MovieFilter.NONE, 0, Pool.cluster(1 - own)))
                .isNotEmpty()
                .isNotEqualTo(ids(ask(ALL)));
        assertThat(all).containsAll(asked(MovieFilter.NONE, 0, Pool.cluster(1 - own)));
    }

    @Test
    void isToldAsItWasAnswered() {
        MovieFilter filter = new MovieFilter(
                Genres.read(BUNDLE.catalogue().genres().get(1).toUpperCase(Locale.ROOT))
                        .orElseThrow(),
                Years.ANY);
        Query answered = ask(ALL.of(filter, 3, Pool.ALL)).query();
        assertThat(answered.filter().genres().wanted())
                .containsExactly(BUNDLE.catalogue().genres().get(1));
        assertThat(answered.diversity()).hasValue(0);
        assertThat(answered.minRatings()).isEqualTo(3);
    }

    @Test
    void forAGenreOrAClusterThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> asked(new MovieFilter(Genres.read("Slapstick").orElseThrow(), Years.ANY), 0, Pool.OWN))
                .isInstanceOf(NotServedException.class)
                .hasMessageContaining(String.join(", ", BUNDLE.catalogue().genres()));
        assertThatThrownBy(() -> asked(MovieFilter.NONE, 0, Pool.cluster(2)))
                .isInstanceOf(NotServedException.class)
                .hasMessageContaining("own, all or a number from 0 to 1");
    }

    @Test
    void outOfRangeIsRefused() {
        assertThatThrownBy(() -> ALL.varied(1.1, 0)).hasMessageContaining("diversity 1.1");
        assertThatThrownBy(() -> ALL.varied(0, -0.1)).hasMessageContaining("novelty -0.1");
        assertThatThrownBy(() -> ALL.varied(Double.NaN, 0)).hasMessageContaining("diversity NaN");
        assertThatThrownBy(() -> ALL.onPage(-1)).hasMessageContaining("page -1");
        assertThatThrownBy(() -> ALL.of(MovieFilter.NONE, -1, Pool.OWN)).hasMessageContaining("minRatings -1");
    }
}
