package io.marquee.models.hybrid.training;

import io.marquee.data.Grouping;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.features.extract.FeatureTable;
import io.marquee.models.Model;
import io.marquee.models.Shared;
import io.marquee.models.UserSignals;
import io.marquee.models.boosting.Forest;
import io.marquee.models.boosting.Signals;
import io.marquee.models.hybrid.HybridModel;
import io.marquee.models.hybrid.Spread;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.Table;

/**
 * {@link Inputs} fitted to some ratings.
 *
 * @param shared these ratings, their catalogue and statistics
 * @param models by name
 */
record FittedInputs(Shared shared, Model biases, Map<String, Model> models) {
    /** What the inputs say of ratings that they have not seen: the columns of {@link FeatureTable}, then the signals. */
    Table table(Ratings asked) {
        Table features = FeatureTable.ofUnseen(asked, shared.statistics(), shared.catalogue(), all(asked));
        return features.addColumns(signals(asked, IntUnaryOperator.identity()));
    }

    /** What they would say if they did not know the users, either. */
    Table tableOfNewcomers(Ratings asked) {
        Table features = FeatureTable.ofNewcomers(asked, shared.statistics(), shared.catalogue(), all(asked));
        return features.addColumns(signals(asked, user -> Index.ABSENT));
    }

    private static int[] all(Ratings asked) {
        return IntStream.range(0, asked.size()).toArray();
    }

    private FloatColumn[] signals(Ratings asked, IntUnaryOperator known) {
        Signals signals = HybridModel.signals(shared, biases, models);
        FloatColumn[] columns = signals.names().stream()
                .map(name -> FloatColumn.create(name, asked.size()))
                .toArray(FloatColumn[]::new);
        Grouping byUser = asked.byUser();
        IntStream.range(0, byUser.keys())
                .parallel()
                .filter(user -> byUser.count(user) > 0)
                .forEach(user -> fill(columns, signals, asked, byUser, user, known.applyAsInt(user)));
        return columns;
    }

    private static void fill(
            FloatColumn[] columns, Signals signals, Ratings asked, Grouping byUser, int user, int known) {
        List<UserSignals.Moments> moments =
                signals.ofUser().stream().map(model -> model.of(known)).toList();
        float[] values = new float[signals.userColumns()];
        for (int i = 0; i < byUser.count(user); i++) {
            int row = byUser.row(user, i);
            int at = 0;
            for (int m = 0; m < moments.size(); m++) {
                moments.get(m).at(asked.second(row), values, at);
                at += signals.ofUser().get(m).signals().length;
            }
            for (int column = 0; column < values.length; column++) {
                columns[column].set(row, values[column]);
            }
            float[][] pair = signals.ofPairs(known, new int[] {asked.movie(row)}, asked.second(row));
            for (int column = 0; column < pair.length; column++) {
                columns[values.length + column].set(row, pair[column][0]);
            }
        }
    }

    /** The model with trees over these inputs. */
    HybridModel model(Forest forest, Spread spread) {
        return new HybridModel(shared, biases, models, forest, spread);
    }
}
