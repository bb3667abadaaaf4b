package io.marquee.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * A TOML file that becomes records, strictly: unknown keys, missing keys and values of another type are errors that name the
 * file and the key.
 *
 * @param name of the file, for messages
 * @param text its content
 */
public record TomlFile(Path name, String text) {
    private static final TomlMapper MAPPER = TomlMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /**
     * Reads a file.
     *
     * @throws PlanException when it is no text in UTF-8
     */
    public static TomlFile read(Path file) throws IOException {
        try {
            return new TomlFile(file, Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new PlanException(file + ": not a text in UTF-8: " + e.getMessage());
        }
    }

    /**
     * Its values.
     *
     * @throws PlanException when the text is no TOML
     */
    public JsonNode tree() {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new PlanException(name + ":" + line + ": not TOML: " + e.getOriginalMessage());
        }
    }

    /**
     * Its values as a record.
     *
     * @throws PlanException when they do not fit
     */
    public <T> T as(Class<T> type) {
        JsonNode tree = tree();
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JsonMappingException e) {
            throw new PlanException(name + ": " + path(e) + ": " + reason(e));
        } catch (JsonProcessingException e) {
            throw new PlanException(name + ": " + e.getOriginalMessage());
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
}
