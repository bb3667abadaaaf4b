package io.marquee.data.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Records of one line each, with fields between separators and nothing quoted: the forms of 100K, 1M and 10M. */
final class SeparatedLines implements LineSource {
    private final String text;
    private final Pattern separator;
    private int next;
    private long lines;

    /** Over the text of a file, with {@code \n} line ends. */
    SeparatedLines(String text, String separator) {
        this.text = text;
        this.separator = Pattern.compile(Pattern.quote(separator));
    }

    @Override
    public Optional<Line> next() {
        if (next >= text.length()) {
            return Optional.empty();
        }
        int end = text.indexOf('\n', next);
        String line = text.substring(next, end < 0 ? text.length() : end);
        next += line.length() + 1;
        return Optional.of(new Line(++lines, line, List.of(separator.split(line, -1)), true));
    }
}
