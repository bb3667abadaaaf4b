package io.marquee.api.hostile;

import static io.marquee.api.hostile.NastyValues.pick;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Calls of the API's operations that keep HTTP, with values that are wrong, odd or missing. */
final class WrongCalls {
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get");
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "*");

    private final List<Contract.Operation> operations;
    private final RandomGenerator random;

    WrongCalls(Contract contract, RandomGenerator random) {
        this.operations = contract.operations();
        this.random = random;
    }

    /** A call as the contract has it. */
    byte[] right() {
        Contract.Operation operation = pick(operations, random);
        String body = operation.example().map(Object::toString).orElse("");
        return bytes(operation.method(), path(operation, 0), headers(operation, 0), body);
    }

    /** A call with something wrong. */
    byte[] wrong() {
        Contract.Operation operation = pick(operations, random);
        String method = seldom(8) ? pick(METHODS, random) : operation.method();
        return bytes(method, path(operation, 0.4), headers(operation, 0.3), body(operation));
    }

    private String path(Contract.Operation operation, double wrongShare) {
        String path = operation.path();
        for (Contract.Parameter parameter : in(operation, "path")) {
            String value = random.nextDouble() < wrongShare ? NastyValues.encoded(random) : parameter.example();
            path = path.replace("{" + parameter.name() + "}", value);
        }
        String query = in(operation, "query").stream()
                .filter(parameter -> random.nextDouble() > wrongShare / 2)
                .map(parameter -> query(parameter, wrongShare))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private String query(Contract.Parameter parameter, double wrongShare) {
        boolean wrong = random.nextDouble() < wrongShare;
        String pair = parameter.name() + "=" + (wrong ? NastyValues.encoded(random) : parameter.example());
        return wrong && seldom(5) ? pair + "&" + pair : pair;
    }

    private static List<Contract.Parameter> in(Contract.Operation operation, String where) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in().equals(where))
                .toList();
    }

    private String headers(Contract.Operation operation, double wrongShare) {
        StringBuilder headers = new StringBuilder();
        for (Contract.Parameter parameter : in(operation, "header")) {
            if (random.nextDouble() < wrongShare) {
                headers.append(parameter.name() + ": " + NastyValues.encoded(random) + "\r\n");
            }
        }
        if (random.nextDouble() < wrongShare / 3) {
            headers.append("X-Request-Id: " + NastyValues.encoded(random) + "\r\n");
        }
        if (random.nextDouble() < wrongShare / 3) {
            headers.append("Accept: " + pick(TYPES, random) + "\r\n");
        }
        return headers.toString();
    }

    private String body(Contract.Operation operation) {
        if (operation.members().isEmpty() && !seldom(10)) {
            return "";
        }
        if (seldom(6)) {
            return seldom(2) ? NastyValues.json(random) : NastyValues.noise(random, 3_000);
        }
        return operation.members().stream()
                .filter(member -> !seldom(4))
                .map(member -> "\"" + (seldom(8) ? "x" : member) + "\":" + NastyValues.json(random))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private boolean seldom(int times) {
        return random.nextInt(times) == 0;
    }

    private byte[] bytes(String method, String path, String headers, String body) {
        String type = seldom(20) ? pick(TYPES, random) : "application/json";
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers
                + (content.length == 0
                        ? ""
                        : "Content-Type: " + type + "\r\nContent-Length: " + content.length + "\r\n")
                + "\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(content);
        return bytes.toByteArray();
    }
}
