package io.marquee.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Dataset;
import io.marquee.data.Index;
import io.marquee.features.set.FeatureSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every feature of the set: live requests and trees rely on it. */
class FeatureKindTest {
    private static final Dataset DATASET = Synthetic.small(1);
    private static final Evidence EVIDENCE = new Evidence(
            Statistics.of(DATASET.ratings(), DATASET.catalogue(), new Damping(5, 5, 5)), DATASET.catalogue());
    private static final List<Integer> USERS = List.of(0, 17, 42, 59, Index.ABSENT);
    private static final List<Integer> MOVIES = List.of(0, 3, 77, 119, Index.ABSENT);
    private static final long NOW = 1_600_000_000L;

    static Stream<Feature> features() {
        return FeatureSet.of(DATASET.catalogue().genres()).features().stream();
    }

    @ParameterizedTest
    @MethodSource("features")
    void hangsOnTheMovieOnlyIfItsKindSaysSo(Feature feature) {
        if (feature.kind().sharedByCandidates()) {
            for (int user : USERS) {
                Set<Double> values = new HashSet<>();
                MOVIES.forEach(movie -> values.add(feature.value(EVIDENCE.about(user, movie, NOW))));
                assertThat(values)
                        .as("values of %s for user %d", feature.name(), user)
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void hangsOnTheUserOnlyIfItsKindSaysSo(Feature feature) {
        if (feature.kind() == Feature.Kind.MOVIE || feature.kind() == Feature.Kind.CONTEXT) {
            for (int movie : MOVIES) {
                Set<Double> values = new HashSet<>();
                USERS.forEach(user -> values.add(feature.value(EVIDENCE.about(user, movie, NOW))));
                assertThat(values)
                        .as("values of %s for movie %d", feature.name(), movie)
                        .hasSize(1);
            }
        }
    }

    /** What hangs on the movie and the day alone is computed once a day. */
    @ParameterizedTest
    @MethodSource("features")
    void hangsOnTheTimeOfDayOnlyIfItsKindSaysSo(Feature feature) {
        if (feature.kind() == Feature.Kind.MOVIE) {
            long midnight = NOW - NOW % 86_400;
            for (int movie : MOVIES) {
                double first = feature.value(EVIDENCE.about(0, movie, midnight));
                double last = feature.value(EVIDENCE.about(0, movie, midnight + 86_399));
                assertThat(last).as("%s of movie %d", feature.name(), movie).isEqualTo(first);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void isAFiniteFloatForAnyoneAndAnythingAtAnyTime(Feature feature) {
        for (long second : List.of(0L, 1L, NOW, 4_294_967_295L, -62_135_596_800L, 253_402_300_799L)) {
            for (int user : USERS) {
                for (int movie : MOVIES) {
                    assertThat((float) feature.value(EVIDENCE.about(user, movie, second)))
                            .isFinite();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void hasANameForTables(Feature feature) {
        assertThat(feature.name()).matches("[\\p{Ll}\\p{N}]+(_[\\p{Ll}\\p{N}]+)*");
    }
}
