package io.marquee.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A {@link Plan} in a TOML file.
 *
 * @param values each key with its value as text: {@code boosted.depth} → {@code 5}
 */
public record PlanFile(Plan plan, Map<String, String> values) {
    /** Keeps the values from change, in the order of their keys: stages tell plans apart by this order too. */
    public PlanFile {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /**
     * Reads a plan.
     *
     * @throws PlanException when the file is missing or no TOML, or a key is unknown, missing or out of range
     */
    public static PlanFile read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new PlanException(file + ": there is no such plan; pipeline/default.toml is one to start from");
        }
        return of(TomlFile.read(file));
    }

    /**
     * The plan that a text holds.
     *
     * @throws PlanException when it is no TOML, or a key is unknown, missing or out of range
     */
    public static PlanFile of(TomlFile file) {
        Map<String, String> values = new TreeMap<>();
        flatten("", file.tree(), values);
        checkKeys(file.name(), values.keySet());
        return new PlanFile(file.as(Plan.class), values);
    }

    private static void checkKeys(Path file, Set<String> keys) {
        List<String> faults = PlanKeys.faults(keys);
        if (!faults.isEmpty()) {
            throw new PlanException(
                    file + ": " + String.join(", ", faults) + "; pipeline/default.toml has and explains every key");
        }
    }

    private static String text(JsonNode value) {
        if (value.isNumber() && Double.isFinite(value.doubleValue())) {
            return value.decimalValue().stripTrailingZeros().toPlainString();
        }
        return value.isTextual() ? value.asText() : value.toString();
    }

    private static void flatten(String prefix, JsonNode node, Map<String, String> values) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String key = prefix + field.getKey();
            JsonNode value = field.getValue();
            if (value.isObject()) {
                flatten(key + ".", value, values);
            } else {
                values.put(key, text(value));
            }
        }
    }
}
