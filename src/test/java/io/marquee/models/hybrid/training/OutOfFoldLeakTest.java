package io.marquee.models.hybrid.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.features.Damping;
import io.marquee.features.OwnRowLeak;
import io.marquee.features.Synthetic;
import io.marquee.features.extract.FeatureTable;
import io.marquee.models.UserMovieBias;
import io.marquee.models.factors.Svd;
import io.marquee.models.neighbours.ItemKnn;
import io.marquee.progress.Progress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/** No column of a row that the hybrid's trees learn from can see the row's own rating, and the check can fail. */
class OutOfFoldLeakTest {
    private static final int ROWS = 30;

    private final Dataset dataset = Synthetic.small(3);
    private final Inputs inputs =
            new Inputs(new Damping(5, 5, 5), UserMovieBias.tuned(), List.of(Svd.tuned(), ItemKnn.tuned()));

    private Table outOfFold(Ratings ratings) {
        return new OutOfFold(3, 1_000_000, 0)
                .table(dataset.with(ratings), inputs, new SplittableRandom(5), Progress.SILENT);
    }

    private Table inFold(Ratings ratings) {
        return inputs.fit(dataset.with(ratings), new SplittableRandom(5), Progress.SILENT)
                .table(ratings);
    }

    private static List<String> columns(Table table) {
        return table.columnNames().stream()
                .skip(table.columnIndex(FeatureTable.RATING) + 1L)
                .toList();
    }

    /** From a row of the ratings to its columns, wherever the table has put it. */
    private static IntFunction<double[]> rows(Ratings ratings, Table table) {
        IntColumn users = table.intColumn("userId");
        IntColumn movies = table.intColumn("movieId");
        Map<List<Integer>, Integer> places = new HashMap<>();
        for (int place = 0; place < table.rowCount(); place++) {
            places.put(List.of(users.get(place), movies.get(place)), place);
        }
        return row -> {
            int place = places.get(List.of(
                    ratings.users().id(ratings.user(row)), ratings.movies().id(ratings.movie(row))));
            return columns(table).stream()
                    .mapToDouble(name -> table.floatColumn(name).get(place))
                    .toArray();
        };
    }

    @Test
    void noColumnSeesTheRatingOfItsOwnRow() {
        List<String> names = columns(outOfFold(dataset.ratings()));
        assertThat(names).contains("user_mean", "mood_day", "svd_score", "item_knn_score");
        OwnRowLeak check = new OwnRowLeak(names, ratings -> rows(ratings, outOfFold(ratings)));
        assertThat(check.tainted(dataset.ratings(), ROWS, new SplittableRandom(1)))
                .isEmpty();
    }

    @Test
    void theCheckFindsModelsThatHaveSeenTheRating() {
        List<String> names = columns(inFold(dataset.ratings()));
        OwnRowLeak check = new OwnRowLeak(names, ratings -> rows(ratings, inFold(ratings)));
        assertThat(check.tainted(dataset.ratings(), 5, new SplittableRandom(1)))
                .contains("user_mean", "mood_minute", "svd_score");
    }

    @Test
    void asksAboutEveryRatingOnce() {
        Ratings ratings = dataset.ratings();
        IntFunction<double[]> rows = rows(ratings, outOfFold(ratings));
        assertThat(outOfFold(ratings).rowCount()).isEqualTo(ratings.size());
        assertThat(IntStream.range(0, ratings.size()).mapToObj(rows)).hasSize(ratings.size());
    }

    @Test
    void asksAboutNoMoreRowsThanItMay() {
        Table some = new OutOfFold(4, 700, 0).table(dataset, inputs, new SplittableRandom(5), Progress.SILENT);
        assertThat(some.rowCount()).isEqualTo(700);
    }

    @Test
    void asksSomeOnceMoreAsIfNobodyKnewTheUser() {
        Table table = new OutOfFold(2, 1_000_000, 0.5).table(dataset, inputs, new SplittableRandom(5), Progress.SILENT);
        int size = dataset.ratings().size();
        assertThat(table.rowCount()).isBetween((int) (1.4 * size), (int) (1.6 * size));
        assertThat(table.floatColumn("user_count").isEqualTo(0).size()).isGreaterThan((int) (0.35 * size));
    }
}
