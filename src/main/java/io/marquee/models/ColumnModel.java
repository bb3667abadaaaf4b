package io.marquee.models;

import java.util.List;

/** A model that sees a user, a movie and a moment as a row of numbers, and nothing else. */
public interface ColumnModel extends Model {
    /** What the numbers are, by column: names of features, and then of signals. */
    List<String> columns();

    /** The row of a user and a movie at a moment. */
    float[] row(int user, int movie, long second);

    /** The score of a row; for that of a pair what {@link #score(int, int, long)} gives. */
    double score(float[] row);
}
