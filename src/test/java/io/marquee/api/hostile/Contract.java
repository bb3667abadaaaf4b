package io.marquee.api.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The operations of {@code openapi.json}, as far as it takes to send them. */
record Contract(List<Operation> operations) {
    /**
     * One operation.
     *
     * @param parameters in the path, in the query and in headers
     * @param members of the JSON body
     * @param example a body that is right
     */
    record Operation(
            String method, String path, List<Parameter> parameters, List<String> members, Optional<JsonNode> example) {}

    /** A parameter with a value that is right. */
    record Parameter(String name, String in, String example) {}

    static Contract read() {
        try (InputStream in = Contract.class.getResourceAsStream("/api/openapi.json")) {
            return of(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Contract of(JsonNode root) {
        List<Operation> operations = new ArrayList<>();
        root.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method ->
                                operations.add(operation(root, path.getKey(), method.getKey(), method.getValue()))));
        return new Contract(operations);
    }

    private static Operation operation(JsonNode root, String path, String method, JsonNode node) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode given : node.path("parameters")) {
            JsonNode parameter = resolved(root, given);
            parameters.add(new Parameter(
                    parameter.get("name").asText(),
                    parameter.get("in").asText(),
                    parameter.path("example").asText()));
        }
        JsonNode body = node.at("/requestBody/content/application~1json");
        return new Operation(
                method.toUpperCase(java.util.Locale.ROOT), path, parameters, members(root, body), example(body));
    }

    private static Optional<JsonNode> example(JsonNode body) {
        return Optional.of(body.path("example")).filter(example -> !example.isMissingNode());
    }

    private static List<String> members(JsonNode root, JsonNode body) {
        List<String> names = new ArrayList<>();
        resolved(root, body.path("schema")).path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode resolved(JsonNode root, JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").textValue().substring(1)) : node;
    }
}
