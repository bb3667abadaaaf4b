package io.marquee.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a plan, in which single values can be changed; all else stays as it is, comments included. */
public record PlanText(String text) {
    private static final Pattern SECTION = Pattern.compile("\\[([^\\[\\]]+)]\\s*(#.*)?");
    private static final Pattern ENTRY =
            Pattern.compile("([\\w-]+)\\s*=\\s*(\"[^\"]*\"|\\[[^\\[\\]]*]|[^#\\s]+)(\\s*)(#.*)?");

    /**
     * The same text with another value.
     *
     * @param key with its section, {@code boosted.depth}
     * @param value as TOML writes it
     * @throws PlanException when the text has no such key, or not in a line of its own
     */
    public PlanText with(String key, String value) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int line = line(key);
        lines.set(line, replaced(lines.get(line), value));
        return new PlanText(String.join("\n", lines) + "\n");
    }

    /** The same text with other values, by key. */
    public PlanText with(Map<String, String> values) {
        PlanText changed = this;
        for (Map.Entry<String, String> entry : values.entrySet()) {
            changed = changed.with(entry.getKey(), entry.getValue());
        }
        return changed;
    }

    /** The value of a key, as it is written. */
    public String value(String key) {
        return entry(text.lines().toList().get(line(key))).group(2);
    }

    /** The number of the line, from 0, that a key stands in. */
    int line(String key) {
        String prefix = "";
        int number = 0;
        for (String line : text.lines().toList()) {
            Matcher section = SECTION.matcher(line);
            Matcher entry = ENTRY.matcher(line);
            if (section.matches()) {
                prefix = section.group(1) + ".";
            } else if (entry.matches() && key.equals(prefix + entry.group(1))) {
                return number;
            }
            number++;
        }
        throw new PlanException("the plan has no line for the key " + key);
    }

    /** The comment stays in its column where the value leaves it room. */
    private static String replaced(String line, String value) {
        Matcher entry = entry(line);
        String changed = line.substring(0, entry.start(2)) + value;
        if (entry.group(4) == null) {
            return changed;
        }
        return changed + " ".repeat(Math.max(1, entry.start(4) - changed.length())) + entry.group(4);
    }

    private static Matcher entry(String line) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            throw new IllegalArgumentException("no key and value: " + line);
        }
        return entry;
    }
}
