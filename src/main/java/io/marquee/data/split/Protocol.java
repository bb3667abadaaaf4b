package io.marquee.data.split;

import io.marquee.data.Dataset;
import java.util.List;

/**
 * A way to part ratings, as it is written on the command line. {@code toString} gives that form back. The same seed parts the
 * same ratings in the same way.
 */
public sealed interface Protocol permits RandomShare, KFold, LeaveLast, TimeCut, GivenFiles {
    /**
     * The protocol that a text names.
     *
     * @throws IllegalArgumentException that lists the known forms when it names none
     */
    static Protocol parse(String text) {
        return ProtocolParser.parse(text);
    }

    /**
     * One split, or as many as there are folds, each made when the list is asked for it.
     *
     * @throws io.marquee.data.DataException when there are too few ratings to part
     */
    List<Split> splits(Dataset dataset, long seed);
}
