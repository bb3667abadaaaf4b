package io.marquee.data.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Comma-separated records after RFC 4180: fields in quotes may hold commas, doubled quotes and, where asked for, line ends.
 * As lenient as the program that wrote The Movies Dataset: what follows a closing quote belongs to the field.
 */
final class CsvLines implements LineSource {
    private final String text;
    private final boolean spanLines;
    private int next;
    private long lines = 1;
    private boolean open;

    /**
     * Over the text of a file, with {@code \n} line ends.
     *
     * @param spanLines whether a quoted field may go on in the next line
     */
    CsvLines(String text, boolean spanLines) {
        this.text = text;
        this.spanLines = spanLines;
    }

    @Override
    public Optional<Line> next() {
        if (next >= text.length()) {
            return Optional.empty();
        }
        int start = next;
        long number = lines;
        List<String> fields = new ArrayList<>();
        open = false;
        do {
            fields.add(field());
        } while (next < text.length() && text.charAt(next++) == ',');
        int end = next > start && text.charAt(next - 1) == '\n' ? next - 1 : next;
        lines++;
        return Optional.of(new Line(number, text.substring(start, end), fields, !open));
    }

    /** Takes one field and stops at the comma or line end behind it. */
    private String field() {
        if (next < text.length() && text.charAt(next) == '"') {
            return quoted();
        }
        int start = next;
        skipToEndOfField();
        return text.substring(start, next);
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        next++;
        open = true;
        while (open && next < text.length() && (spanLines || text.charAt(next) != '\n')) {
            take(text.charAt(next++), field);
        }
        int rest = next;
        skipToEndOfField();
        return field.append(text, rest, next).toString();
    }

    private void take(char c, StringBuilder field) {
        boolean doubled = c == '"' && next < text.length() && text.charAt(next) == '"';
        if (doubled) {
            next++;
        }
        open = c != '"' || doubled;
        if (open) {
            field.append(c);
        }
        if (c == '\n') {
            lines++;
        }
    }

    private void skipToEndOfField() {
        while (next < text.length() && text.charAt(next) != ',' && text.charAt(next) != '\n') {
            next++;
        }
    }
}
