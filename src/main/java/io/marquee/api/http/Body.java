package io.marquee.api.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A JSON object that a request brings. Every fault is a problem that tells where in the body it is. */
public final class Body {
    private static final Pattern TYPE = Pattern.compile("(?i)application/json *(;.*)?");
    private static final int DEEPEST = 10;
    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_NUMBER = 30;
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private final JsonNode node;
    private final String place;

    private Body(JsonNode node, String place) {
        this.node = node;
        this.place = place;
    }

    /**
     * The object that a request brings.
     *
     * @throws ProblemException when it is not declared to be JSON, is none, or has other members than these
     */
    static Body of(Context context, Set<String> members) {
        byte[] json = context.bodyAsBytes();
        String type = Objects.requireNonNullElse(context.contentType(), "");
        if (json.length > 0 && !TYPE.matcher(type).matches()) {
            throw new ProblemException(
                    ProblemType.NOT_JSON, "Send the body with the header 'Content-Type: application/json'.");
        }
        return read(json, members);
    }

    /** Reads an object that may have these members and no others; nothing at all is an empty object. */
    static Body read(byte[] json, Set<String> members) {
        try {
            JsonNode root = json.length == 0 ? MAPPER.createObjectNode() : MAPPER.readTree(json);
            return new Body(root, "").object(members);
        } catch (JsonProcessingException e) {
            throw wrong("", "the body is not JSON as expected: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw wrong("", "the body cannot be read: " + e.getMessage());
        }
    }

    private Body object(Set<String> members) {
        if (!node.isObject()) {
            throw wrong(place, "an object with " + members + " is expected");
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!members.contains(name)) {
                throw wrong(place, "there is no member '" + Parameter.shortened(name) + "'; known are " + members);
            }
        });
        return this;
    }

    /** The objects of an array, each with these members and no others; an array that is left out is empty. */
    public List<Body> objects(String name, int most, Set<String> members) {
        JsonNode array = node.path(name);
        if (!array.isMissingNode() && !array.isArray() || array.size() > most) {
            throw wrong(place + "/" + name, "an array of at most " + most + " objects is expected");
        }
        List<Body> objects = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            objects.add(new Body(array.get(i), place + "/" + name + "/" + i).object(members));
        }
        return objects;
    }

    /** A value that must be there, read as a parameter is, from a number or a text. */
    public <T> T required(Parameter<T> parameter) {
        return optional(parameter)
                .orElseThrow(() ->
                        wrong(place + "/" + parameter.name(), "it is missing; expected: " + parameter.expected()));
    }

    /** A value that may be left out or null. */
    public <T> Optional<T> optional(Parameter<T> parameter) {
        JsonNode value = node.path(parameter.name());
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        Optional<T> read =
                value.isNumber() || value.isTextual() ? parameter.reader().apply(value.asText()) : Optional.empty();
        return Optional.of(read.orElseThrow(() -> wrong(
                place + "/" + parameter.name(),
                "'" + Parameter.shortened(value.toString()) + "' came; expected: " + parameter.expected())));
    }

    /** The moment of a member {@code at}, which may be left out. */
    public Optional<Instant> at() {
        return optional(Parameters.SAID_AT);
    }

    /** Says what is wrong with this object. */
    public ProblemException wrong(String what) {
        return wrong(place, what);
    }

    private static ProblemException wrong(String place, String what) {
        return new ProblemException(
                        ProblemType.BAD_BODY, (place.isEmpty() ? "Body: " : "Body at " + place + ": ") + what + ".")
                .with("pointer", place);
    }
}
