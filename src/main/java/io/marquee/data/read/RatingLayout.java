package io.marquee.data.read;

import io.marquee.data.DataException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which column of a ratings file holds what, as its first line tells: {@code ::} or a tab between numbers means the fixed
 * order of the older releases, commas come with a header.
 *
 * @param separator between fields
 * @param columns in the file's order
 * @param header whether the first line is one
 */
record RatingLayout(String separator, List<String> columns, boolean header) {
    static final String USER = "userId";
    static final String MOVIE = "movieId";
    static final String RATING = "rating";
    static final String TIME = "timestamp";

    /** What a column is at that a file does not have. */
    static final int MISSING = -1;

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /**
     * The layout that the first line tells.
     *
     * @throws DataException when a required column is missing
     */
    static RatingLayout of(String file, String firstLine, List<String> required) {
        String separator = firstLine.contains("::") ? "::" : firstLine.contains("\t") ? "\t" : ",";
        boolean header = separator.equals(",") || LETTER.matcher(firstLine).find();
        List<String> columns = header
                ? Pattern.compile(separator)
                        .splitAsStream(firstLine)
                        .map(name -> name.replace('"', ' ').strip())
                        .toList()
                : List.of(USER, MOVIE, RATING, TIME);
        Headers.check(file, columns, required);
        return new RatingLayout(separator, columns, header);
    }

    /** The place of a column in a line, or {@link #MISSING}. */
    int place(String column) {
        return columns.indexOf(column);
    }

    /** A splitter for lines of this layout. */
    ByteFields fields() {
        return new ByteFields(separator, columns.size());
    }
}
