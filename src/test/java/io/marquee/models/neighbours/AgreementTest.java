package io.marquee.models.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AgreementTest {
    /** With number 2: three pairs that agree; with number 0: one that disagrees; with number 1: none. */
    private static Agreement agreement() {
        Agreement agreement = new Agreement(3);
        agreement.add(2, 1, 2);
        agreement.add(2, -1, -2);
        agreement.add(2, 0.5, 1);
        agreement.add(0, 1, -1);
        return agreement;
    }

    @Test
    void isACorrelationWithoutDamping() {
        assertThat(agreement().similarity(2, 0, 0.3)).isEqualTo(1, within(1e-12));
        assertThat(agreement().similarity(0, 0, 0.3)).isEqualTo(-1, within(1e-12));
    }

    @Test
    void isDrawnToThePriorWhereThereAreFewPairs() {
        assertThat(agreement().similarity(2, 9, 0.2)).isEqualTo((3 + 9 * 0.2) / 12, within(1e-12));
        assertThat(agreement().similarity(0, 9, 0.2)).isEqualTo((-1 + 9 * 0.2) / 10, within(1e-12));
    }

    @Test
    void isThePriorWhereThereIsNoPair() {
        assertThat(agreement().similarity(1, 9, 0.2)).isEqualTo(0.2);
        assertThat(agreement().similarity(1, 0, 0.2)).isEqualTo(0.2);
    }

    @Test
    void takesResidualsOfZeroForNoCorrelation() {
        Agreement agreement = new Agreement(1);
        agreement.add(0, 0, 1);
        assertThat(agreement.similarity(0, 1, 0.5)).isEqualTo(0.25);
    }

    @Test
    void forgetsWhatItIsToldToForget() {
        Agreement agreement = agreement();
        agreement.clear();
        assertThat(agreement.similarity(2, 9, 0)).isZero();
    }
}
