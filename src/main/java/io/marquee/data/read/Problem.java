package io.marquee.data.read;

/**
 * Something wrong at one place of a set.
 *
 * @param file the file's name within the set
 * @param line from 1
 * @param text the line as it stands, shortened when it is long
 * @param detail what was found and what was expected
 */
public record Problem(ProblemKind kind, String file, long line, String text, String detail) {
    private static final int LONGEST_TEXT = 200;

    /** Shortens the text. */
    public Problem {
        text = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + detail + "\n    " + text.replace("\n", "⏎");
    }
}
