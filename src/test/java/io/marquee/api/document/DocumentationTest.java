package io.marquee.api.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.SampleRoutes;
import io.marquee.api.SharedApi;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(SharedApi.class)
class DocumentationTest {
    private static final OpenApi CONTRACT = OpenApi.read();
    private static final int NOT_ACCEPTABLE = 406;

    /** What a request cannot meet that only reads. */
    private static final Set<Integer> OF_WRITING = Set.of(403, 413, 415, 422);

    static List<Operation> operations() {
        return CONTRACT.operations();
    }

    static List<Operation> withExamples() {
        return operations().stream().filter(Operation::hasExample).toList();
    }

    private static ApiPage.Section section(Operation operation) {
        return ApiPage.read().section(operation);
    }

    @Test
    void openApiNamesTheRoutesAndTheirParameters() {
        assertThat(operations())
                .extracting(Operation::method, Operation::path, Operation::query)
                .containsExactlyElementsOf(SampleRoutes.documented().stream()
                        .map(endpoint -> tuple(word(endpoint), endpoint.path(), names(endpoint)))
                        .toList());
    }

    private static String word(Endpoint endpoint) {
        return endpoint.method().name().toLowerCase(Locale.ROOT);
    }

    private static List<String> names(Endpoint endpoint) {
        return endpoint.query().stream().map(Parameter::name).toList();
    }

    @Test
    void thePageNamesTheSameRoutes() {
        assertThat(ApiPage.read().sections())
                .extracting(ApiPage.Section::method, ApiPage.Section::path)
                .containsExactlyElementsOf(operations().stream()
                        .map(operation -> tuple(operation.method(), operation.path()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void thePageNamesTheSameParameters(Operation operation) {
        List<String> names = CONTRACT.parameters(operation.node()).stream()
                .map(parameter -> parameter.get("name").textValue())
                .toList();
        assertThat(section(operation).parameters()).isEqualTo(names);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void answersFitTheirSchemas(Operation operation, SampleApi shared) {
        if (operation.isGet()) {
            assertAnswerFits(operation, shared);
        } else {
            try (SampleApi changed = SampleApi.published()) {
                assertAnswerFits(operation, changed);
            }
        }
    }

    private static void assertAnswerFits(Operation operation, SampleApi api) {
        Reply reply = api.send(
                operation.method(),
                operation.exampleRequest(),
                operation.exampleBody().map(JsonNode::toString));
        assertThat(reply.status()).as(reply.text()).isEqualTo(operation.status());
        if (operation.hasExample()) {
            assertJsonFits(operation, reply);
        }
    }

    private static void assertJsonFits(Operation operation, Reply reply) {
        assertThat(SchemaCheck.faults(CONTRACT, operation.json().get("schema"), reply.json()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withExamples")
    void examplesFitTheirSchemas(Operation operation) {
        JsonNode example = operation.json().get("example");
        assertThat(SchemaCheck.faults(CONTRACT, operation.json().get("schema"), example))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void thePageShowsTheSameBody(Operation operation) {
        operation
                .exampleBody()
                .ifPresent(body -> assertThat(section(operation).body()).contains("    " + body));
    }

    @ParameterizedTest
    @MethodSource("withExamples")
    void bothDocumentsShowTheSameExample(Operation operation) throws IOException {
        assertThat(section(operation).request()).contains(operation.exampleRequest());
        Optional<String> answer = section(operation).answer();
        assertThat(answer).isPresent();
        assertThat(new ObjectMapper().readTree(answer.orElseThrow()))
                .isEqualTo(operation.json().get("example"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void documentedLimitsAreTheRealOnes(Operation operation, SampleApi api) {
        for (JsonNode parameter : CONTRACT.parameters(operation.node())) {
            for (String bound : List.of("minimum", "maximum")) {
                JsonNode limit = parameter.get("schema").get(bound);
                if (limit != null) {
                    assertLimit(operation, parameter, limit.asLong(), bound.equals("minimum") ? -1 : 1, api);
                }
            }
        }
    }

    private static void assertLimit(Operation operation, JsonNode parameter, long limit, int beyond, SampleApi api) {
        assertThat(ask(api, operation, request(operation, parameter, limit))).isIn(200, 404);
        assertThat(ask(api, operation, request(operation, parameter, limit + beyond)))
                .isEqualTo(400);
    }

    /** What the limits are tried with names nobody, so that nothing is changed. */
    private static int ask(SampleApi api, Operation operation, String request) {
        return api.send(operation.method(), request, operation.exampleBody().map(JsonNode::toString))
                .status();
    }

    private static String request(Operation operation, JsonNode parameter, long value) {
        String name = parameter.get("name").textValue();
        String example = parameter.get("example").asText();
        String right = operation.exampleRequest();
        return parameter.get("in").textValue().equals("query")
                ? right.replace(name + "=" + example, name + "=" + value)
                : right.replaceFirst("/" + example + "\\b", "/" + value);
    }

    @Test
    void documentedProblemsAreTheRealOnes(SampleApi api) {
        List<JsonNode> examples = StreamSupport.stream(
                        CONTRACT.root().at("/components/responses").spliterator(), false)
                .map(response -> response.at("/content/application~1problem+json/example"))
                .toList();
        assertThat(examples).isNotEmpty();
        JsonNode schema = CONTRACT.root().at("/components/schemas/Problem");
        for (JsonNode example : examples) {
            assertThat(SchemaCheck.faults(CONTRACT, schema, example)).isEmpty();
            if (example.get("status").asInt() < 500
                    && !OF_WRITING.contains(example.get("status").asInt())
                    && !example.has("pointer")) {
                String query = example.has("parameter")
                        ? "?" + example.get("parameter").asText() + "=1000"
                        : "";
                String accept = example.get("status").asInt() == NOT_ACCEPTABLE ? "image/png" : "*/*";
                assertThat(api.get(example.get("instance").asText() + query, accept)
                                .json())
                        .isEqualTo(example);
            }
        }
    }

    @Test
    void theContractIsServedAsItIs(SampleApi api) {
        assertThat(api.get("/openapi.json").json()).isEqualTo(CONTRACT.root());
    }
}
