package io.marquee.api.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Asks a running server for every example and writes the answers into {@code openapi.json} and
 * {@code API_Documentation.md}. It writes what the examples write: ask a server whose store may be thrown away. For maintainers, from the project's folder after {@code mvn package}:
 *
 * <pre>
 * java -cp "target/test-classes:target/classes:target/lib/*" io.marquee.api.document.RefreshExamples http://127.0.0.1:8080
 * </pre>
 */
public final class RefreshExamples {
    private RefreshExamples() {}

    /** With the server's address. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        OpenApi contract = OpenApi.read();
        ApiPage page = ApiPage.read();
        for (Operation operation : writersLast(contract.operations())) {
            if (operation.hasExample()) {
                JsonNode answer = answer(client, arguments[0] + operation.exampleRequest(), operation);
                operation.json().set("example", answer);
                page = page.with(operation, ExampleJson.pretty(answer));
            }
        }
        Files.writeString(OpenApi.FILE, ExampleJson.pretty(contract.root()) + "\n");
        page.write();
    }

    /** What is written shows in the examples of writing alone. */
    private static List<Operation> writersLast(List<Operation> operations) {
        return operations.stream()
                .sorted(Comparator.comparing(
                        operation -> operation.node().at("/tags/0").asText().equals("people")))
                .toList();
    }

    private static JsonNode answer(HttpClient client, String address, Operation operation)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .method(
                        operation.method().toUpperCase(Locale.ROOT),
                        operation
                                .exampleBody()
                                .map(body -> BodyPublishers.ofString(body.toString()))
                                .orElse(BodyPublishers.noBody()))
                .header("Content-Type", "application/json")
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != operation.status()) {
            throw new IOException(address + " answered " + response.statusCode() + ": " + response.body());
        }
        return new ObjectMapper().readTree(response.body());
    }
}
