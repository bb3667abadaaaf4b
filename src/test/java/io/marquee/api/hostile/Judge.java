package io.marquee.api.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;

/** Says what is wrong with what came back. */
final class Judge {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OVERLOADED = "urn:problem-type:marquee:overloaded";

    private Judge() {}

    static Optional<String> fault(Shot shot, List<HttpAnswer> answers) {
        if (shot.wellFormed() && answers.isEmpty()) {
            return Optional.of("no answer");
        }
        return answers.stream()
                .map(answer -> fault(shot, answer))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> fault(Shot shot, HttpAnswer answer) {
        if (answer.status() == 100) {
            return Optional.empty();
        }
        if (!answer.headers().containsKey("x-request-id")) {
            return Optional.of("no request id in an answer of " + answer.status());
        }
        if (answer.status() < 400) {
            return Optional.empty();
        }
        if (answer.body().isEmpty() && shot.mayAskForHeadersOnly()) {
            return answer.status() >= 500 ? Optional.of("status " + answer.status()) : Optional.empty();
        }
        return problemFault(answer);
    }

    private static Optional<String> problemFault(HttpAnswer answer) {
        String type = answer.headers().getOrDefault("content-type", "");
        if (!type.startsWith("application/problem+json")) {
            return Optional.of(answer.status() + " is no problem document but '" + type + "'");
        }
        try {
            JsonNode problem = JSON.readTree(answer.body());
            if (problem.path("status").asInt() != answer.status()
                    || problem.path("detail").asText().isBlank()) {
                return Optional.of(answer.status() + " with a problem document that does not say so: " + problem);
            }
            boolean meant =
                    answer.status() == 503 && problem.path("type").asText().equals(OVERLOADED) || answer.status() < 500;
            return meant ? Optional.empty() : Optional.of("status " + answer.status() + ": " + problem);
        } catch (JsonProcessingException e) {
            return Optional.of(answer.status() + " with a body that is not JSON: " + answer.body());
        }
    }
}
