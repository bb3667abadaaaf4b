package io.marquee.recommend.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.SmallBundle;
import io.marquee.clusters.Cluster;
import io.marquee.features.Synthetic;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TasteMapTest {
    private static final int EVERYONE = 1_000;
    private static final Bundle BUNDLE = SmallBundle.of(Synthetic.small(1));
    private static final TasteMap MAP = TasteMap.of(BUNDLE, BUNDLE.ratings().byUser());

    private static List<MappedUser> users(int most) {
        return MAP.users(userId -> true, most).toList();
    }

    @Test
    void showsEveryUserOnceWithTheirGroup() {
        assertThat(users(EVERYONE))
                .extracting(MappedUser::userId)
                .containsExactlyInAnyOrderElementsOf(
                        BUNDLE.users().ids().boxed().toList());
        for (MappedUser user : users(EVERYONE)) {
            assertThat(user.cluster())
                    .isEqualTo(BUNDLE.clusters().of(BUNDLE.users().position(user.userId())));
        }
        assertThat(MAP.size(userId -> true)).isEqualTo(BUNDLE.users().size());
    }

    @Test
    void itsMiddleIsTheMeanOfAll() {
        assertThat(users(EVERYONE).stream()
                        .mapToDouble(user -> user.spot().x())
                        .average()
                        .orElseThrow())
                .isCloseTo(0, within(1e-12));
        assertThat(users(EVERYONE).stream()
                        .mapToDouble(user -> user.spot().y())
                        .average()
                        .orElseThrow())
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void theFirstAxisExplainsMore() {
        List<Axis> axes = MAP.axes();
        assertThat(axes).hasSize(2);
        assertThat(axes.get(0).explained()).isGreaterThan(axes.get(1).explained());
        assertThat(axes.get(0).explained() + axes.get(1).explained()).isBetween(0.0, 1.0);
        assertThat(axes).allSatisfy(axis -> assertThat(axis.high()).doesNotContainAnyElementsOf(axis.low()));
    }

    @Test
    void aSampleHasTheSameShareOfEveryGroup() {
        int most = 20;
        Map<Integer, Long> all =
                users(EVERYONE).stream().collect(Collectors.groupingBy(MappedUser::cluster, Collectors.counting()));
        Map<Integer, Long> some =
                users(most).stream().collect(Collectors.groupingBy(MappedUser::cluster, Collectors.counting()));
        assertThat(users(most)).hasSize(most).isSubsetOf(users(EVERYONE)).isEqualTo(users(most));
        all.forEach((cluster, size) -> assertThat(some.get(cluster).doubleValue())
                .isCloseTo((double) size * most / BUNDLE.users().size(), within(1.0)));
    }

    @Test
    void namesNobodyWhoIsNotEligible() {
        int hidden = users(1).get(0).userId();
        assertThat(MAP.users(userId -> userId != hidden, EVERYONE))
                .extracting(MappedUser::userId)
                .hasSize(BUNDLE.users().size() - 1)
                .doesNotContain(hidden);
        assertThat(MAP.size(userId -> userId != hidden))
                .isEqualTo(BUNDLE.users().size() - 1);
    }

    @Test
    void findsAUsersPlaceByTheirRatings() {
        MappedUser user = users(1).get(0);
        int position = BUNDLE.users().position(user.userId());
        int[] rows = IntStream.range(0, BUNDLE.ratings().size())
                .filter(row -> BUNDLE.ratings().user(row) == position)
                .toArray();
        assertThat(MAP.spot(BUNDLE.ratings().select(rows))).contains(user.spot());
        assertThat(MAP.spot(BUNDLE.ratings().select())).isEmpty();
    }

    /** All users of this small set are in the graph that centroids are made from. */
    @Test
    void aGroupLiesInTheMiddleOfItsUsers() {
        for (Cluster cluster : BUNDLE.clusters().all()) {
            List<Spot> members = users(EVERYONE).stream()
                    .filter(user -> user.cluster() == cluster.id())
                    .map(MappedUser::spot)
                    .toList();
            assertThat(MAP.spot(cluster).x())
                    .isCloseTo(members.stream().mapToDouble(Spot::x).average().orElseThrow(), within(1e-12));
            assertThat(MAP.spot(cluster).y())
                    .isCloseTo(members.stream().mapToDouble(Spot::y).average().orElseThrow(), within(1e-12));
        }
    }
}
