package io.marquee.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A {@link Plan} in a TOML file.
 *
 * @param values each key with its value as text: {@code boosted.depth} → {@code 5}
 */
public record PlanFile(Plan plan, Map<String, String> values) {
    private static final TomlMapper MAPPER = TomlMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

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
        try {
            JsonNode tree = MAPPER.readTree(file.toFile());
            Map<String, String> values = new TreeMap<>();
            flatten("", tree, values);
            checkKeys(file, values.keySet());
            return new PlanFile(MAPPER.treeToValue(tree, Plan.class), values);
        } catch (JsonMappingException e) {
            throw new PlanException(file + ": " + path(e) + ": " + reason(e));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new PlanException(file + ":" + line + ": not TOML: " + e.getOriginalMessage());
        } catch (CharConversionException e) {
            throw new PlanException(file + ": not a text in UTF-8: " + e.getMessage());
        }
    }

    private static void checkKeys(Path file, Set<String> keys) {
        List<String> faults = PlanKeys.faults(keys);
        if (!faults.isEmpty()) {
            throw new PlanException(
                    file + ": " + String.join(", ", faults) + "; pipeline/default.toml has and explains every key");
        }
    }

    private static String reason(JsonMappingException e) {
        return e.getCause() == null ? e.getOriginalMessage() : e.getCause().getMessage();
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
                .collect(Collectors.joining("."));
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
