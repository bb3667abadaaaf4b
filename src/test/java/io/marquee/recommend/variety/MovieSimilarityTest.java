package io.marquee.recommend.variety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.SmallBundle;
import io.marquee.data.Catalogue;
import io.marquee.data.Dataset;
import io.marquee.features.Synthetic;
import io.marquee.models.Factorised;
import io.marquee.models.Model;
import io.marquee.models.factors.Svd;
import io.marquee.progress.Progress;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MovieSimilarityTest {
    private static final Dataset DATASET = Synthetic.small(1);
    private static final Bundle PLAIN = SmallBundle.of(DATASET);
    private static final Model SVD = (Model) Svd.tuned().fit(DATASET, new SplittableRandom(1), Progress.SILENT);
    private static final Bundle FACTORISED = SmallBundle.with(PLAIN, "svd", SVD);
    private static final int[] ALL =
            IntStream.range(0, PLAIN.catalogue().size()).toArray();

    private static double content(int a, int b) {
        Catalogue movies = PLAIN.catalogue();
        int both = Long.bitCount(movies.genreBits(a) & movies.genreBits(b));
        int either = Long.bitCount(movies.genreBits(a) | movies.genreBits(b));
        double genres = either == 0 ? 1 : (double) both / either;
        return (genres + Math.exp(-Math.abs(movies.year(a) - movies.year(b)) / 15.0)) / 2;
    }

    @Test
    void isThatOfGenresAndErasWhereNoModelHasFactors() {
        Likeness likeness = MovieSimilarity.of(PLAIN).among(ALL);
        for (int a : ALL) {
            assertThat(likeness.of(a, 0)).isCloseTo(content(a, 0), within(1e-12));
        }
    }

    @Test
    void isThirdlyThatOfFactors() {
        Likeness likeness = MovieSimilarity.of(FACTORISED).among(ALL);
        for (int a : ALL) {
            double cosine = cosine(((Factorised) SVD).movieFactors(a), ((Factorised) SVD).movieFactors(3));
            assertThat(likeness.of(a, 3)).isCloseTo((Math.max(0, cosine) + 2 * content(a, 3)) / 3, within(1e-6));
        }
    }

    private static double cosine(float[] a, float[] b) {
        double dot = 0;
        double lengthOfA = 0;
        double lengthOfB = 0;
        for (int i = 0; i < a.length; i++) {
            dot += a[i] * b[i];
            lengthOfA += a[i] * a[i];
            lengthOfB += b[i] * b[i];
        }
        return dot / Math.sqrt(lengthOfA * lengthOfB);
    }

    @Test
    void isOneOfAMovieWithItselfAndTheSameBothWays() {
        Likeness likeness = MovieSimilarity.of(FACTORISED).among(ALL);
        for (int a : ALL) {
            assertThat(likeness.of(a, a)).isCloseTo(1, within(1e-6));
            for (int b : ALL) {
                assertThat(likeness.of(a, b)).isEqualTo(likeness.of(b, a)).isBetween(0.0, 1 + 1e-6);
            }
        }
    }

    @Test
    void speaksOfPlacesAmongTheMovies() {
        Likeness some = MovieSimilarity.of(FACTORISED).among(7, 3, 11);
        Likeness all = MovieSimilarity.of(FACTORISED).among(ALL);
        assertThat(some.of(0, 2)).isEqualTo(all.of(7, 11));
        assertThat(some.of(1, 2)).isEqualTo(all.of(3, 11));
    }
}
