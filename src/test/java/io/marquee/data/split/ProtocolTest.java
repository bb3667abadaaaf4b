package io.marquee.data.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.marquee.data.DataException;
import io.marquee.data.Dataset;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.data.generate.SyntheticRatings;
import io.marquee.data.generate.SyntheticSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolTest {
    private static final Dataset SET =
            SyntheticRatings.generate(new SyntheticSpec(2_000, 60, 120), new SplittableRandom(1));

    @ParameterizedTest
    @ValueSource(strings = {"random:0.1", "kfold:5", "leave-last:1", "leave-last:7", "time:0.1"})
    void partsAreDisjointAndCompleteAndTheSameForTheSameSeed(String text) {
        Protocol protocol = Protocol.parse(text);
        assertThat(protocol).hasToString(text);
        List<Split> splits = protocol.splits(SET, 42);
        List<Split> again = protocol.splits(SET, 42);
        for (int i = 0; i < splits.size(); i++) {
            List<String> both = new ArrayList<>(rows(splits.get(i).train()));
            both.addAll(rows(splits.get(i).test()));
            assertThat(both).containsExactlyInAnyOrderElementsOf(rows(SET.ratings()));
            assertThat(rows(again.get(i).test())).isEqualTo(rows(splits.get(i).test()));
            assertThat(splits.get(i).train().users())
                    .isSameAs(splits.get(i).test().users());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"random:0.1", "kfold:5"})
    void anotherSeedGivesAnotherSplit(String text) {
        Protocol protocol = Protocol.parse(text);
        assertThat(rows(protocol.splits(SET, 1).get(0).test()))
                .isNotEqualTo(rows(protocol.splits(SET, 2).get(0).test()));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"random:0.1,200", "random:0.25,500", "time:0.1,200", "kfold:5,400", "kfold:3,667"})
    void theTestPartHasTheSizeAskedFor(String text, int size) {
        assertThat(Protocol.parse(text).splits(SET, 9).get(0).test().size()).isEqualTo(size);
    }

    @Test
    void everyRatingIsTestedInExactlyOneFold() {
        List<Split> folds = new KFold(7).splits(SET, 3);
        assertThat(folds).hasSize(7);
        assertThat(folds.stream().flatMap(fold -> rows(fold.test()).stream()))
                .containsExactlyInAnyOrderElementsOf(rows(SET.ratings()));
    }

    @Test
    void aRandomSplitPrefersNoRow() {
        int[] tested = new int[SET.ratings().size()];
        for (int seed = 0; seed < 400; seed++) {
            Ratings test = new RandomShare(0.25).splits(SET, seed).get(0).test();
            for (int row = 0; row < test.size(); row++) {
                tested[SET.ratings().row(test.user(row), test.movie(row))]++;
            }
        }
        assertThat(IntStream.of(tested).min().orElseThrow()).isGreaterThan(55);
        assertThat(IntStream.of(tested).max().orElseThrow()).isLessThan(145);
        assertThat(IntStream.of(tested).limit(1_000).sum()).isBetween(98_500, 101_500);
    }

    @Test
    void leaveLastTakesTheNewestOfEachUser() {
        Split split = new LeaveLast(3).splits(SET, 0).get(0);
        Grouping train = split.train().byUser();
        Grouping test = split.test().byUser();
        for (int user = 0; user < train.keys(); user++) {
            assertThat(test.count(user)).isEqualTo(3);
            assertThat(times(split.train(), train, user).max().orElseThrow())
                    .isLessThanOrEqualTo(times(split.test(), test, user).min().orElseThrow());
        }
    }

    @Test
    void usersWithTooFewRatingsKeepThemAll() {
        Grouping all = SET.ratings().byUser();
        int fewest = IntStream.range(0, all.keys()).map(all::count).min().orElseThrow();
        Grouping test = new LeaveLast(fewest).splits(SET, 0).get(0).test().byUser();
        for (int user = 0; user < all.keys(); user++) {
            assertThat(test.count(user)).isEqualTo(all.count(user) > fewest ? fewest : 0);
        }
    }

    @Test
    void timeCutTakesTheNewestOfAll() {
        Split split = new TimeCut(0.2).splits(SET, 0).get(0);
        long newestLearnt = split.train().newest();
        assertThat(IntStream.range(0, split.test().size()).mapToLong(split.test()::second))
                .allMatch(second -> second >= newestLearnt);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "shuffle:0.1; there is no such protocol",
                "random; \"\" is not a number",
                "random:half; \"half\" is not a number",
                "random:1; the share must lie between 0 and 1, not be 1.0",
                "time:NaN; the share must lie between 0 and 1",
                "kfold:1; at least 2 folds are needed, not 1",
                "kfold:2.5; \"2.5\" is not a number",
                "leave-last:0; at least 1 rating of each user must be left out",
                "files:a; two files with a comma between them are expected",
            })
    void whatIsNoProtocolIsRefusedWithTheKnownForms(String text, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Protocol.parse(text))
                .withMessageStartingWith("Protocol \"" + text + "\": " + why)
                .withMessageContaining("random:0.1")
                .withMessageContaining("kfold:5")
                .withMessageContaining("leave-last:1")
                .withMessageContaining("time:0.1")
                .withMessageContaining("files:TRAIN,TEST");
    }

    @Test
    void anEmptyPartIsRefused() {
        Dataset one = SyntheticRatings.generate(new SyntheticSpec(1, 1, 1), new SplittableRandom(1));
        for (String text : new String[] {"random:0.1", "kfold:2", "leave-last:1", "time:0.1"}) {
            assertThatExceptionOfType(DataException.class)
                    .isThrownBy(() -> Protocol.parse(text).splits(one, 1).get(0))
                    .withMessageContaining("both parts need some");
        }
    }

    private static LongStream times(Ratings ratings, Grouping byUser, int user) {
        return IntStream.range(0, byUser.count(user)).mapToLong(i -> ratings.second(byUser.row(user, i)));
    }

    private static List<String> rows(Ratings ratings) {
        return IntStream.range(0, ratings.size())
                .mapToObj(row -> ratings.user(row) + " " + ratings.movie(row) + " " + ratings.halfStars(row) + " "
                        + ratings.second(row))
                .toList();
    }
}
