package io.marquee.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.marquee.analytics.period.Granularity;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every question, on ratings few enough to count by hand. */
class FiguresTest {
    private final Selection all = new HandMade(3)
            .with(1, 10, 4, "2020-05-01T12:00:00Z")
            .with(1, 20, 3, "2020-07-01T12:00:00Z")
            .with(2, 10, 5, "2020-05-31T23:59:59Z")
            .with(2, 30, 1.5, "2020-06-01T00:00:00Z")
            .all();
    private final Selection none = new HandMade(2).all();

    @Test
    void activityCountsRatingsUsersAndMeanOfEachPeriod() {
        Span span = all.span();
        ActivityOverTime activity = ActivityOverTime.of(
                all,
                Granularity.MONTH
                        .periods(ZoneOffset.UTC, span.from(), span.until())
                        .orElseThrow());
        assertThat(activity.all()).isEqualTo(new Figures(4, 2, 27));
        assertThat(activity.periods())
                .containsExactly(new Figures(2, 2, 18), new Figures(1, 1, 3), new Figures(1, 1, 6));
    }

    @Test
    void aMeanIsThereWhereARatingIs() {
        assertThat(new Figures(4, 2, 27).mean()).hasValue(3.375);
        assertThat(new Figures(0, 0, 0).mean()).isEmpty();
    }

    @Test
    void topMoviesComeByNumberOrMeanAndTiesById() {
        assertThat(ids(TopMovies.of(all, TopMovies.Order.POPULARITY, 1, 9))).containsExactly(10, 20, 30);
        assertThat(ids(TopMovies.of(all, TopMovies.Order.POPULARITY, 1, 2))).containsExactly(10, 20);
        assertThat(ids(TopMovies.of(all, TopMovies.Order.MEAN, 1, 9))).containsExactly(10, 20, 30);
        assertThat(ids(TopMovies.of(all, TopMovies.Order.MEAN, 2, 9))).containsExactly(10);
        assertThat(ids(TopMovies.of(none, TopMovies.Order.MEAN, 1, 9))).isEmpty();
    }

    private static List<Integer> ids(List<TopMovies.Line> lines) {
        return lines.stream().map(line -> line.movie().id().value()).toList();
    }

    @Test
    void aMovieCountsForEachOfItsGenres() {
        GenreFigures genres = GenreFigures.of(all);
        assertThat(genres.all()).isEqualTo(new Figures(4, 2, 27));
        assertThat(genres.withoutGenre()).isEqualTo(1);
        assertThat(genres.genres())
                .containsExactly(
                        new GenreFigures.Line("Drama", 2, new Figures(3, 2, 24)),
                        new GenreFigures.Line("Comedy", 1, new Figures(2, 2, 18)));
        assertThat(GenreFigures.of(none).genres()).isEmpty();
    }

    @Test
    void theDistributionHasTheMiddleAndTheSpread() {
        RatingDistribution ratings = RatingDistribution.of(all);
        assertThat(ratings.counts()).containsExactly(0L, 0L, 1L, 0L, 0L, 1L, 0L, 1L, 0L, 1L);
        assertThat(ratings.median()).hasValue(3.5);
        assertThat(ratings.deviation().orElseThrow())
                .isEqualTo(
                        Math.sqrt((1.875 * 1.875 + 0.375 * 0.375 + 0.625 * 0.625 + 1.625 * 1.625) / 4), within(1e-12));
    }

    @Test
    void theMiddleOfAnOddNumberIsARating() {
        assertThat(RatingDistribution.of(
                                all.between(Selection.OPEN_START, all.span().until() - 1))
                        .median())
                .hasValue(4);
        assertThat(RatingDistribution.of(none).median()).isEmpty();
        assertThat(RatingDistribution.of(none).deviation()).isEmpty();
    }

    @Test
    void clustersAreListedEvenWhenTheirUsersRatedNothing() {
        assertThat(ClusterFigures.of(all))
                .extracting(ClusterFigures::movies, ClusterFigures::figures)
                .containsExactly(tuple(2, new Figures(2, 1, 13)), tuple(2, new Figures(2, 1, 14)));
        assertThat(ClusterFigures.of(none))
                .extracting(ClusterFigures::figures)
                .containsOnly(new Figures(0, 0, 0))
                .hasSize(2);
    }
}
