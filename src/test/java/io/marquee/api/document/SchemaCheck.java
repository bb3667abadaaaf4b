package io.marquee.api.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks values against the part of JSON Schema that {@code openapi.json} uses: references, types, required and additional
 * properties, items, enumerations and bounds. A keyword beyond those is a fault, so that nothing is silently not checked.
 */
final class SchemaCheck {
    private static final Set<String> KNOWN = Set.of(
            "$ref",
            "type",
            "description",
            "format",
            "required",
            "properties",
            "additionalProperties",
            "items",
            "enum",
            "minimum",
            "maximum",
            "default");

    private final OpenApi contract;
    private final List<String> faults = new ArrayList<>();

    private SchemaCheck(OpenApi contract) {
        this.contract = contract;
    }

    /** What is wrong with a value; empty when nothing is. */
    static List<String> faults(OpenApi contract, JsonNode schema, JsonNode value) {
        SchemaCheck check = new SchemaCheck(contract);
        check.check("$", schema, value);
        return check.faults;
    }

    private void check(String where, JsonNode reference, JsonNode value) {
        JsonNode schema = contract.resolved(reference);
        schema.fieldNames().forEachRemaining(keyword -> expect(KNOWN.contains(keyword), where, "keyword " + keyword));
        expect(hasType(schema.path("type"), value), where, "type " + schema.path("type") + ", not " + value);
        if (value.isObject()) {
            checkObject(where, schema, value);
        }
        for (int i = 0; i < value.size() && value.isArray(); i++) {
            check(where + "[" + i + "]", schema.get("items"), value.get(i));
        }
        if (value.isValueNode()) {
            checkValue(where, schema, value);
        }
    }

    private void checkObject(String where, JsonNode schema, JsonNode value) {
        for (JsonNode name : schema.path("required")) {
            expect(value.has(name.textValue()), where, "property " + name);
        }
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            JsonNode own = schema.path("properties").path(property.getKey());
            JsonNode other = schema.path("additionalProperties");
            expect(!own.isMissingNode() || !other.isBoolean() || other.asBoolean(), where, "no " + property.getKey());
            if (own.isObject() || other.isObject()) {
                check(where + "." + property.getKey(), own.isObject() ? own : other, property.getValue());
            }
        }
    }

    private void checkValue(String where, JsonNode schema, JsonNode value) {
        List<JsonNode> allowed = new ArrayList<>();
        schema.path("enum").forEach(allowed::add);
        expect(allowed.isEmpty() || allowed.contains(value), where, "one of " + allowed + ", not " + value);
        if (value.isNumber()) {
            double number = value.asDouble();
            expect(number >= schema.path("minimum").asDouble(-Double.MAX_VALUE), where, "more than " + number);
            expect(number <= schema.path("maximum").asDouble(Double.MAX_VALUE), where, "less than " + number);
        }
    }

    private static boolean hasType(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            return hasType(type.get(0), value) || hasType(type.get(1), value);
        }
        return switch (type.asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }

    private void expect(boolean holds, String where, String what) {
        if (!holds) {
            faults.add(where + ": expected " + what);
        }
    }
}
