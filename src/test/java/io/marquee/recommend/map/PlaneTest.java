package io.marquee.recommend.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PlaneTest {
    private static final Offset<Double> TINY = within(1e-12);

    private static Plane plane(double[]... vectors) {
        Moments moments = new Moments(vectors[0].length);
        for (double[] vector : vectors) {
            moments.add(vector);
        }
        return Plane.of(moments);
    }

    /** Four points on a cross: 4 apart along (1, −1, 0), 2 apart along the third component. */
    @Test
    void liesAlongTheGreatestDifferences() {
        double far = Math.sqrt(2);
        Plane plane = plane(
                new double[] {1 + far, 1 - far, 1},
                new double[] {1 - far, 1 + far, 1},
                new double[] {1, 1, 2},
                new double[] {1, 1, 0});
        assertThat(plane.mean()).containsExactly(new double[] {1, 1, 1}, TINY);
        assertThat(plane.explained()).containsExactly(new double[] {0.8, 0.2}, TINY);
        Spot spot = plane.spot(new double[] {1, 1, 2});
        assertThat(spot.x()).isCloseTo(0, TINY);
        assertThat(spot.y()).isCloseTo(1, TINY);
        assertThat(Math.abs(plane.spot(new double[] {1 + far, 1 - far, 1}).x())).isCloseTo(2, TINY);
    }

    @Test
    void itsLargestWeightsArePositive() {
        Plane plane = plane(new double[] {0, 3, 1}, new double[] {1, -3, 0}, new double[] {0, 0, -1});
        for (double[] weights : plane.weights()) {
            double furthest = 0;
            for (double weight : weights) {
                furthest = Math.abs(weight) > Math.abs(furthest) ? weight : furthest;
            }
            assertThat(furthest).isPositive();
        }
    }

    @Test
    void namesItsAxesByTheirEnds() {
        Plane plane = plane(new double[] {0.9, 0.1, 0}, new double[] {0.1, 0.9, 0}, new double[] {0.5, 0.5, 0});
        Axis axis = plane.axes(List.of("Crime", "War", "Western")).get(0);
        assertThat(axis.explained()).isCloseTo(1, TINY);
        assertThat(List.of(axis.low(), axis.high())).containsExactlyInAnyOrder(List.of("Crime"), List.of("War"));
    }

    @Test
    void everythingLiesAtOnePointWhereNothingDiffers() {
        for (Plane plane : List.of(
                plane(new double[] {0.25, 0.75}, new double[] {0.25, 0.75}),
                plane(new double[] {1}),
                Plane.of(new Moments(0)))) {
            assertThat(plane.explained()).containsExactly(0, 0);
            assertThat(plane.spot(plane.mean())).isEqualTo(new Spot(0, 0));
        }
    }
}
