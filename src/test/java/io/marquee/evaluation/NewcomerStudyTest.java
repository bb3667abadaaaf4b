package io.marquee.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.DataException;
import io.marquee.data.Dataset;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.models.Fixtures;
import io.marquee.models.GlobalMean;
import io.marquee.models.MostPopular;
import io.marquee.models.UserMovieBias;
import io.marquee.progress.Progress;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewcomerStudyTest {
    private static final Dataset DATASET = Fixtures.learnable(3);

    @Test
    void partsEveryRatingOnce() {
        NewcomerSplit split = NewcomerSplit.of(DATASET.ratings(), 30, 10, 1);
        assertThat(split.before().size() + split.given().size() + split.asked().size())
                .isEqualTo(DATASET.ratings().size());
        assertThat(split.retrained().size())
                .isEqualTo(split.before().size() + split.given().size());
        assertThat(split.given().size()).isEqualTo(300);
    }

    @Test
    void givesTheOldestRatingsOfThoseWhoAreLeftOut() {
        NewcomerSplit split = NewcomerSplit.of(DATASET.ratings(), 30, 10, 1);
        Grouping before = split.before().byUser();
        Grouping given = split.given().byUser();
        Grouping asked = split.asked().byUser();
        for (int user = 0; user < given.keys(); user++) {
            if (given.count(user) > 0) {
                assertThat(given.count(user)).isEqualTo(10);
                assertThat(before.count(user)).isZero();
                assertThat(latest(split.given(), user)).isLessThan(earliest(split.asked(), user));
            } else {
                assertThat(asked.count(user)).isZero();
            }
        }
    }

    private static long latest(Ratings ratings, int user) {
        return seconds(ratings, user).max().orElseThrow();
    }

    private static long earliest(Ratings ratings, int user) {
        return seconds(ratings, user).min().orElseThrow();
    }

    private static LongStream seconds(Ratings ratings, int user) {
        return IntStream.range(0, ratings.size())
                .filter(row -> ratings.user(row) == user)
                .mapToLong(ratings::second);
    }

    @Test
    void drawsOthersWithAnotherSeed() {
        assertThat(NewcomerSplit.of(DATASET.ratings(), 30, 10, 1).asked().size())
                .isEqualTo(
                        NewcomerSplit.of(DATASET.ratings(), 30, 10, 1).asked().size())
                .isNotEqualTo(
                        NewcomerSplit.of(DATASET.ratings(), 30, 10, 2).asked().size());
    }

    @Test
    void leavesSomeoneToLearnFrom() {
        assertThatThrownBy(() -> NewcomerSplit.of(DATASET.ratings(), 120, 10, 1))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("fewer newcomers");
    }

    @Test
    void findsThatFoldingInNearlyDoesWhatTrainingAnewDoes() {
        NewcomerReport report = new NewcomerStudy(30, 10)
                .run(
                        DATASET,
                        List.of(new MostPopular(), new GlobalMean(), UserMovieBias.tuned()),
                        List.of(1L, 2L),
                        Progress.SILENT);
        assertThat(report.rows())
                .extracting(NewcomerReport.Row::model)
                .containsExactly("user-movie-bias", "global-mean");
        NewcomerReport.Row biases = report.rows().get(0);
        assertThat(biases.foldedIn().mean()).isLessThan(biases.unknown().mean() - 0.02);
        assertThat(biases.difference().mean()).isEqualTo(0, within(0.02));
        assertThat(report.rows().get(1).foldedIn())
                .isEqualTo(report.rows().get(1).unknown());
        assertThat(report.render()).contains("newcomers:30:10, seeds 1, 2", "| user-movie-bias ", "folded in − anew");
    }

    @Test
    void isReadAsItIsWritten() {
        assertThat(NewcomerStudy.parse("newcomers:100:10")).contains(new NewcomerStudy(100, 10));
        assertThat(new NewcomerStudy(100, 10)).hasToString("newcomers:100:10");
        assertThat(NewcomerStudy.parse("random:0.1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"newcomers", "newcomers:100", "newcomers:a:10", "newcomers:1:2:3", "newcomers:0:10"})
    void refusesOtherNumbers(String text) {
        assertThatThrownBy(() -> NewcomerStudy.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
