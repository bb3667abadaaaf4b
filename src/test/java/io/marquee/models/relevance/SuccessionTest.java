package io.marquee.models.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Ratings;
import io.marquee.models.Fixtures;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SuccessionTest {
    /** Two users who rate movies 0, 1 and 2 one after the other; nobody rates movie 3. */
    private static final Ratings RATINGS = Fixtures.of("4 4 4 -", "4 4 4 -").ratings();

    private static double weight(int window, int from, int to) {
        float[] liking = new float[RATINGS.size()];
        Arrays.fill(liking, 1);
        MovieLinks links = Succession.links(RATINGS, liking, window, 10);
        History only = History.of(RATINGS.select(from));
        return links.sums(only, new double[] {1}, new int[] {to})[0];
    }

    @Test
    void linksToWhatComesNext() {
        assertThat(weight(20, 0, 1)).isEqualTo(2 / (2 + 10.0), within(1e-6));
        assertThat(weight(20, 1, 0)).as("never backwards").isZero();
        assertThat(weight(20, 0, 3)).as("to a movie that nobody rated").isZero();
    }

    @Test
    void linksMoreWeaklyToWhatComesLater() {
        assertThat(weight(20, 0, 2)).isEqualTo(2 * Math.pow(2, -1 / 7.0) / 12, within(1e-6));
        assertThat(weight(1, 0, 2)).as("beyond the window").isZero();
    }
}
