package io.marquee.models.boosting;

import io.marquee.models.PairSignals;
import io.marquee.models.UserSignals;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What other models say, as columns that follow the features: first those of the user and the moment, then those of the pair.
 *
 * @param ofUser models with something to say about the user
 * @param ofPair models with something to say about the user and the movie
 */
public record Signals(List<UserSignals> ofUser, List<PairSignals> ofPair) {
    /** No columns. */
    public static final Signals NONE = new Signals(List.of(), List.of());

    /** Keeps the lists from change. */
    public Signals {
        ofUser = List.copyOf(ofUser);
        ofPair = List.copyOf(ofPair);
    }

    /** The names of all columns, in order. */
    public List<String> names() {
        return Stream.concat(
                        ofUser.stream().map(UserSignals::signals),
                        ofPair.stream().map(PairSignals::signals))
                .flatMap(Arrays::stream)
                .toList();
    }

    /** How many columns hang on the user and the moment alone. */
    public int userColumns() {
        return ofUser.stream().mapToInt(model -> model.signals().length).sum();
    }

    /** How many columns hang on the pair. */
    public int pairColumns() {
        return ofPair.stream().mapToInt(model -> model.signals().length).sum();
    }

    /** Writes the columns of the user and the moment from {@code row[from]} on. */
    public void fillUser(int user, long second, float[] row, int from) {
        int at = from;
        for (UserSignals model : ofUser) {
            model.of(user).at(second, row, at);
            at += model.signals().length;
        }
    }

    /** The columns of many pairs: {@link #pairColumns} × movies. */
    public float[][] ofPairs(int user, int[] movies, long second) {
        float[][] columns = new float[pairColumns()][movies.length];
        int at = 0;
        for (PairSignals model : ofPair) {
            int next = at + model.signals().length;
            model.signals(user, movies, second, Arrays.copyOfRange(columns, at, next));
            at = next;
        }
        return columns;
    }
}
