package io.marquee.models.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Index;
import io.marquee.models.Fixtures;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MovieLinksTest {
    private static final double[][] COLUMNS = {{0, 0.5, -0.9}, {0.2, 0, 0.1}, {}};
    private static final History FIRST_AND_LAST =
            History.of(Fixtures.of("4 - 4").ratings());

    private static double[] sums(int most, int... movies) {
        MovieLinks links = MovieLinks.strongest(3, most, movie -> COLUMNS[movie]);
        return links.sums(FIRST_AND_LAST, new double[] {1, 2}, movies);
    }

    @Test
    void addsUpWhatAHistorySays() {
        assertThat(sums(5, 0, 1, 2, Index.ABSENT)).containsExactly(new double[] {-1.8, 0.4, 0, 0}, within(1e-6));
    }

    @Test
    void keepsTheStrongestForAndAgainst() {
        assertThat(sums(1, 0, 1)).containsExactly(new double[] {-1.8, 0.2}, within(1e-6));
    }

    @Test
    void saysTheSameOfManyMoviesAsOfFew() {
        int[] many = IntStream.range(0, 30).map(i -> i % 4 - 1).toArray();
        double[] sums = sums(5, many);
        for (int i = 0; i < many.length; i++) {
            assertThat(sums[i]).isEqualTo(sums(5, many[i])[0]);
        }
    }
}
