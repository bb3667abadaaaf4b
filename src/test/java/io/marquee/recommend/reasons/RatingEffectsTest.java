package io.marquee.recommend.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Catalogue;
import io.marquee.data.Ratings;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatingEffectsTest {
    private static final Catalogue CATALOGUE = SomeMovies.catalogue(8);

    /** Movies 1 … 6 rated 1 … 6 half-stars. */
    private static final Ratings OWN = SomeMovies.ratings(CATALOGUE, 1, 2, 3, 4, 5, 6);

    /** A score of 10 half-stars, and for each movie what it got above three half-stars more. */
    private static double score(Ratings own) {
        return 10
                + IntStream.range(0, own.size())
                        .map(row -> own.halfStars(row) - 3)
                        .sum();
    }

    private static RatingEffects effects(int... rows) {
        return RatingEffects.measure(CATALOGUE, OWN, own -> new double[] {score(own)}, new double[] {score(OWN)}, rows);
    }

    private static List<Integer> movies(List<RatingReason> reasons) {
        return reasons.stream().map(reason -> reason.movie().id().value()).toList();
    }

    @Test
    void areTheScoreLessThatWithoutTheRating() {
        RatingReasons reasons = effects(0, 1, 2, 3, 4, 5).of(0, 10);
        assertThat(movies(reasons.raising())).containsExactly(6, 5, 4);
        assertThat(reasons.raising()).extracting(RatingReason::effect).containsExactly(3.0, 2.0, 1.0);
        assertThat(movies(reasons.lowering())).containsExactly(1, 2);
        assertThat(reasons.lowering()).extracting(RatingReason::effect).containsExactly(-2.0, -1.0);
        assertThat(reasons.together()).isEqualTo(6, within(1e-12));
    }

    @Test
    void areOnlyThoseThatAreAskedFor() {
        RatingReasons reasons = effects(5, 4, 0).of(0, 1);
        assertThat(movies(reasons.raising())).containsExactly(6);
        assertThat(movies(reasons.lowering())).containsExactly(1);
        assertThat(reasons.together()).isEqualTo(3, within(1e-12));
        assertThat(reasons.measured()).isEqualTo(3);
        assertThat(reasons.rated()).isEqualTo(6);
    }

    @Test
    void ofEqualSizeComeInTheOrderOfTheHints() {
        RatingEffects flat = RatingEffects.measure(
                CATALOGUE, OWN, own -> new double[] {own.size()}, new double[] {OWN.size()}, 4, 0, 2);
        assertThat(movies(flat.raising(0, 3))).containsExactly(5, 1, 3);
    }

    @Test
    void makeNothingUp() {
        RatingEffects none = RatingEffects.measure(
                CATALOGUE, OWN, own -> new double[] {3}, new double[] {3 + 1e-9}, 0, 1, 2, 3, 4, 5);
        RatingReasons reasons = none.of(0, 10);
        assertThat(reasons.raising()).isEmpty();
        assertThat(reasons.lowering()).isEmpty();
        assertThat(reasons.together()).isZero();
        assertThat(reasons.text())
                .isEqualTo("Measured without each of your 6 ratings, one at a time: none alone raises this; none alone"
                        + " lowers it.");
    }

    @Test
    void ofSomeoneWithoutRatingsAreNone() {
        Ratings nothing = OWN.select();
        RatingReasons reasons = RatingEffects.measure(CATALOGUE, nothing, own -> new double[] {1}, new double[] {1})
                .of(0, 5);
        assertThat(reasons.raising()).isEmpty();
        assertThat(reasons.text()).startsWith("You have not rated anything yet");
    }

    @Test
    void sayWhatWasMeasuredOfHowMany() {
        assertThat(effects(5, 4).of(0, 5).text())
                .isEqualTo(
                        "Measured without 2 of your 6 ratings, one at a time: the first listed raises this most; none"
                                + " alone lowers it.");
    }

    @Test
    void speakOfStarsAsPeopleDo() {
        assertThat(effects(5, 1, 0).of(0, 5).raising().get(0).text()).isEqualTo("You gave Movie 6 3 stars.");
        assertThat(effects(1, 0).of(0, 5).lowering())
                .extracting(RatingReason::text)
                .containsExactly("You gave Movie 1 0.5 stars.", "You gave Movie 2 1 star.");
    }
}
