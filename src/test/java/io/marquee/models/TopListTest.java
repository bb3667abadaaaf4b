package io.marquee.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopListTest {
    @Test
    void keepsTheHighestScoresInOrder() {
        TopList top = new TopList(3);
        double[] scores = {1, 5, 3, 4, 2};
        for (int movie = 0; movie < scores.length; movie++) {
            top.offer(movie, scores[movie]);
        }
        assertThat(top.movies()).containsExactly(1, 3, 2);
        assertThat(top.scores()).containsExactly(5, 4, 3);
    }

    @Test
    void putsTheLowerPositionFirstAmongEqualScoresInWhateverOrderTheyCome() {
        TopList top = new TopList(2);
        for (int movie : new int[] {7, 3, 9, 5}) {
            top.offer(movie, 4.5);
        }
        assertThat(top.movies()).containsExactly(3, 5);
    }

    @Test
    void isShorterWhenLessIsOffered() {
        TopList top = new TopList(10);
        top.offer(4, -1);
        assertThat(top.movies()).containsExactly(4);
        assertThat(new TopList(10).movies()).isEmpty();
    }

    @Test
    void agreesWithSortingEverything() {
        SplittableRandom random = new SplittableRandom(3);
        for (int run = 0; run < 200; run++) {
            double[] scores = random.doubles(random.nextInt(1, 60))
                    .map(score -> Math.floor(10 * score))
                    .toArray();
            int length = random.nextInt(1, 20);
            TopList top = new TopList(length);
            IntStream.range(0, scores.length).forEach(movie -> top.offer(movie, scores[movie]));
            Integer[] sorted = IntStream.range(0, scores.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer movie) -> -scores[movie]))
                    .limit(length)
                    .toArray(Integer[]::new);
            assertThat(top.movies()).containsExactly(sorted);
        }
    }

    @Test
    void refusesALengthOfNothing() {
        assertThatThrownBy(() -> new TopList(0)).hasMessageContaining("at least 1");
    }
}
