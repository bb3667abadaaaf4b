package io.marquee.clusters.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GenreSpreadTest {
    /** Comedy shares 0.2 and 0.6: mean 0.4, deviation 0.2. Horror 0.8 and 0.4: mean 0.6, deviation 0.2. */
    private final GenreSpread spread =
            GenreSpread.of(List.of("Comedy", "Horror"), new double[][] {{0.2, 0.8}, {0.6, 0.4}});

    @Test
    void comparesAGroupWithEveryoneByLiftAndDeviations() {
        List<GenreContrast> contrasts = spread.contrasts(new double[] {0.3, 0.7});

        assertThat(contrasts).extracting(GenreContrast::genre).containsExactly("Horror", "Comedy");
        GenreContrast horror = contrasts.get(0);
        assertThat(horror.share()).isEqualTo(0.7);
        assertThat(horror.lift()).isCloseTo(0.7 / 0.6, within(1e-12));
        assertThat(horror.z()).isCloseTo(0.5, within(1e-12));
        assertThat(contrasts.get(1).z()).isCloseTo(-0.5, within(1e-12));
    }

    @Test
    void onlyALargeEnoughEffectOnALargeEnoughShareIsDistinctive() {
        assertThat(new GenreContrast("Comedy", 0.03, 1.1, 0.2).distinctive()).isTrue();
        assertThat(new GenreContrast("Comedy", 0.3, 1.1, 0.19).distinctive()).isFalse();
        assertThat(new GenreContrast("Noir", 0.02, 9, 3).distinctive()).isFalse();
    }

    @Test
    void aGenreThatNobodyWatchesStandsOutNowhere() {
        GenreContrast unseen = GenreSpread.of(List.of("Noir"), new double[][] {{0}, {0}})
                .contrasts(new double[] {0})
                .get(0);

        assertThat(unseen).isEqualTo(new GenreContrast("Noir", 0, 1, 0));
    }
}
