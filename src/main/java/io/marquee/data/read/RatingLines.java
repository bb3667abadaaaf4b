package io.marquee.data.read;

import java.io.IOException;
import java.util.List;

/**
 * The lines of a ratings file taken apart one after the other: {@link #next} moves on to the next line that is not blank
 * and tells whether there is one; {@link #fault} says what is wrong with it.
 */
final class RatingLines {
    private final String file;
    private final ByteLines lines;
    private final RatingLayout layout;
    private final ByteFields fields;
    private final int user;
    private final int movie;
    private final int rating;
    private final int time;
    private boolean waiting;
    private int count;

    /**
     * Reads the header, if the file has one.
     *
     * @throws io.marquee.data.DataException when the file is empty or lacks a required column
     */
    RatingLines(String file, ByteLines lines, List<String> required) throws IOException {
        this.file = file;
        this.lines = lines;
        if (!lines.next()) {
            throw Headers.empty(file, required);
        }
        this.layout = RatingLayout.of(file, lines.text(), required);
        this.fields = layout.fields();
        this.user = layout.place(RatingLayout.USER);
        this.movie = layout.place(RatingLayout.MOVIE);
        this.rating = layout.place(RatingLayout.RATING);
        this.time = layout.place(RatingLayout.TIME);
        this.waiting = !layout.header();
    }

    boolean next() throws IOException {
        boolean more = waiting || lines.next();
        waiting = false;
        while (more && lines.isBlank()) {
            more = lines.next();
        }
        count = more ? fields.split(lines) : 0;
        return more;
    }

    long number() {
        return lines.number();
    }

    /** Whether the line has as many fields as the layout has columns; otherwise there is nothing else to ask of it. */
    boolean isWhole() {
        return count == layout.columns().size();
    }

    /** The user's id; outside 0 … 2147483647 when it is bad. */
    long user() {
        return fields.number(user);
    }

    /** The movie's id; outside 0 … 2147483647 when it is bad. */
    long movie() {
        return fields.number(movie);
    }

    /** The rating in half-stars, or {@link HalfStars#BAD}. */
    int halfStars() {
        return fields.halfStars(rating);
    }

    /** Whether the line tells a time. */
    boolean hasTime() {
        return time != RatingLayout.MISSING && !fields.isEmpty(time);
    }

    /** The time in seconds; {@link Digits#BAD} when it is none. */
    long second() {
        return fields.number(time);
    }

    /** A problem with the line as a whole. */
    Problem malformed() {
        List<String> columns = layout.columns();
        return fault(
                ProblemKind.MALFORMED_LINE,
                "not the " + columns.size() + " fields " + String.join(", ", columns) + " that are expected");
    }

    /** A problem with one column of the line. */
    Problem bad(ProblemKind kind, String column, String expected) {
        return fault(kind, column + " \"" + fields.text(layout.place(column)) + "\" is not " + expected);
    }

    /** A problem with the line. */
    Problem fault(ProblemKind kind, String detail) {
        return new Problem(kind, file, number(), lines.text(), detail);
    }
}
