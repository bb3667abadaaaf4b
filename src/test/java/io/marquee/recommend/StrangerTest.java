package io.marquee.recommend;

import static io.marquee.recommend.Lists.BUNDLE;
import static io.marquee.recommend.Lists.DATASET;
import static io.marquee.recommend.Lists.EVERYTHING;
import static io.marquee.recommend.Lists.NOW;
import static io.marquee.recommend.Lists.RECOMMENDER;
import static io.marquee.recommend.Lists.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.ServedModels;
import io.marquee.data.RatingsBuilder;
import io.marquee.recommend.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The list for someone of whom nothing is known. */
class StrangerTest {
    private static final Query QUERY = Query.best(10, NOW);

    private static Viewer stranger(Recommender recommender) {
        return recommender.viewer(new RatingsBuilder().build(DATASET.catalogue().index()));
    }

    private static Recommendation ask(Query query) {
        return RECOMMENDER.recommend(stranger(RECOMMENDER), query);
    }

    @Test
    void isOfWhatMostPeopleRatedAndVaried() {
        Recommendation list = ask(QUERY);
        assertThat(list.order()).isEqualTo(new Order("most-popular", Rank.RELEVANCE));
        assertThat(list.query().diversity()).hasValue(0.4);
        assertThat(list.cluster()).isEmpty();
        assertThat(list.predictions()).hasSize(10);
        assertThat(ids(list)).isNotEqualTo(ids(ask(QUERY.varied(0, 0))));
        assertThat(ask(QUERY.varied(0, 0)).predictions())
                .extracting(prediction -> prediction.relevance().orElseThrow())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(ids(list).get(0)).isEqualTo(ids(ask(QUERY.varied(0, 0))).get(0));
    }

    @Test
    void isTakenFromAllThatAnyoneRated() {
        long rated = IntStream.range(0, BUNDLE.ratings().size())
                .map(BUNDLE.ratings()::movie)
                .distinct()
                .count();
        assertThat(ask(Query.best(EVERYTHING, NOW)).predictions()).hasSize((int) rated);
    }

    @Test
    void isPlainWhereAnOrderIsAskedFor() {
        Order stars = new Order("user-movie-bias", Rank.STARS);
        Recommendation list = ask(QUERY.by(stars));
        assertThat(list.order()).isEqualTo(stars);
        assertThat(list.query().diversity()).hasValue(0);
        assertThat(list.predictions())
                .extracting(Prediction::predictedRating)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void goesByStarsWhereNothingBetterTellsWhatIsRelevant() {
        ServedModels models = new ServedModels(BUNDLE.models().byName(), "boosted", "boosted");
        Recommender recommender =
                Lists.recommender(new Bundle(BUNDLE.shared(), BUNDLE.clusters(), models, Optional.empty()));
        assertThat(recommender.recommend(stranger(recommender), QUERY).order())
                .isEqualTo(new Order("boosted", Rank.STARS));
    }

    @Test
    void isTheSameForEveryone() {
        assertThat(List.of(ask(QUERY), ask(QUERY))).containsOnly(ask(QUERY));
    }
}
