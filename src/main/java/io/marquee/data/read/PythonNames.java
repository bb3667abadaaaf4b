package io.marquee.data.read;

import java.util.ArrayList;
import java.util.List;

/**
 * The names in a list as Python prints it: {@code [{'id': 16, 'name': 'Animation'}, {'id': 2, 'name': "Ocean's"}]}.
 * It is not JSON: the quotes are single ones, or double ones around an apostrophe, and None stands for null.
 */
final class PythonNames {
    private final String text;
    private int next;

    private PythonNames(String text) {
        this.text = text;
    }

    /** The values of all keys called {@code name}, in order. */
    static List<String> in(String text) {
        return new PythonNames(text).names();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        String key = "";
        while (next < text.length()) {
            char c = text.charAt(next++);
            if (c == ',' || c == '{') {
                key = "";
            } else if (c == '\'' || c == '"') {
                String literal = literal(c);
                if (key.equals("name")) {
                    names.add(literal);
                }
                key = literal;
            }
        }
        return names;
    }

    private String literal(char quote) {
        StringBuilder literal = new StringBuilder();
        while (next < text.length() && text.charAt(next) != quote) {
            char c = text.charAt(next++);
            literal.append(c == '\\' && next < text.length() ? escape(text.charAt(next++)) : c);
        }
        next++;
        return literal.toString();
    }

    private char escape(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'x' -> code(2);
            case 'u' -> code(4);
            default -> c;
        };
    }

    private char code(int digits) {
        int end = Math.min(text.length(), next + digits);
        int code = 0;
        while (next < end && Character.digit(text.charAt(next), 16) >= 0) {
            code = code * 16 + Character.digit(text.charAt(next++), 16);
        }
        return (char) code;
    }
}
