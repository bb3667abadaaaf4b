package io.marquee.search;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * What a search may change.
 *
 * @param ranges by key of the plan, with its section: {@code svd.factors}
 */
record Space(Map<String, Range> ranges) {
    private static final List<String> KNOWN = List.of("from", "to", "scale");

    Space {
        ranges = Collections.unmodifiableMap(new TreeMap<>(ranges));
        if (ranges.isEmpty()) {
            throw new IllegalArgumentException("no key to change; at least one expected");
        }
    }

    /** Reads {@code { from = 1, to = 9, scale = "log" }} or {@code { choices = [1, 2] }} by key. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Space of(JsonNode tree) {
        Map<String, Range> ranges = new TreeMap<>();
        collect("", tree, ranges);
        return new Space(ranges);
    }

    /** A value for every key. */
    Map<String, String> draw(RandomGenerator random) {
        Map<String, String> values = new TreeMap<>();
        ranges.forEach((key, range) -> values.put(key, range.draw(random)));
        return values;
    }

    private static void collect(String prefix, JsonNode node, Map<String, Range> ranges) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String key = prefix + field.getKey();
            JsonNode value = field.getValue();
            if (value.isObject() && !value.has("from") && !value.has("choices")) {
                collect(key + ".", value, ranges);
            } else {
                ranges.put(key, range(key, value));
            }
        }
    }

    private static Range range(String key, JsonNode value) {
        try {
            return value.has("choices") ? choices(value) : numbers(value);
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException(key + ": " + fault.getMessage(), fault);
        }
    }

    private static Range choices(JsonNode value) {
        List<String> values = new ArrayList<>();
        value.get("choices").forEach(choice -> values.add(choice.toString()));
        return new Choices(values);
    }

    private static Range numbers(JsonNode value) {
        JsonNode from = value.path("from");
        JsonNode to = value.path("to");
        String scale = value.path("scale").asText("linear");
        boolean known = value.properties().stream().allMatch(field -> KNOWN.contains(field.getKey()));
        if (!from.isNumber()
                || !to.isNumber()
                || !known
                || !List.of("linear", "log").contains(scale)) {
            throw new IllegalArgumentException(
                    value + ": { from = 1, to = 9 }, { from = 0.1, to = 10.0, scale = \"log\" }"
                            + " or { choices = [1, 2] } expected");
        }
        boolean whole = from.isIntegralNumber() && to.isIntegralNumber();
        return new Numbers(from.doubleValue(), to.doubleValue(), whole, scale.equals("log"));
    }
}
