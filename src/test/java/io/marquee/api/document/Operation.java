package io.marquee.api.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One method of one path in {@code openapi.json}. */
record Operation(String path, String method, JsonNode node, OpenApi contract) {
    private static final List<Integer> SUCCESSFUL = List.of(200, 201, 204);

    /** The names of the parameters that follow the path. */
    List<String> query() {
        return parameters("query").stream()
                .map(parameter -> parameter.get("name").textValue())
                .toList();
    }

    private List<JsonNode> parameters(String where) {
        return contract.parameters(node).stream()
                .filter(parameter -> parameter.get("in").textValue().equals(where))
                .toList();
    }

    /** What to ask for the example: every parameter with its own example. */
    String exampleRequest() {
        String filled = path;
        for (JsonNode parameter : parameters("path")) {
            String name = parameter.get("name").textValue();
            filled = filled.replace("{" + name + "}", parameter.get("example").asText());
        }
        String query = parameters("query").stream()
                .map(parameter -> parameter.get("name").textValue() + "="
                        + parameter.get("example").asText())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? filled : filled + "?" + query;
    }

    /** The body that comes with the example, where one does. */
    Optional<JsonNode> exampleBody() {
        return Optional.of(node.at("/requestBody/content/application~1json/example"))
                .filter(body -> !body.isMissingNode());
    }

    /** The status of the successful answer. */
    int status() {
        return SUCCESSFUL.stream()
                .filter(status -> node.get("responses").has("" + status))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it reads and nothing else. */
    boolean isGet() {
        return method.equals("get");
    }

    /** The description of the successful answer, by media type. */
    JsonNode content() {
        return node.at("/responses/" + status() + "/content");
    }

    /** Whether the answer is JSON that deserves an example: not the page, and not the contract itself. */
    boolean hasExample() {
        return content().has("application/json") && !path.equals("/openapi.json");
    }

    /** The schema and the example of a JSON answer. */
    ObjectNode json() {
        return (ObjectNode) content().get("application/json");
    }
}
