package io.marquee.store.mongo;

import java.util.Arrays;
import java.util.List;
import org.bson.Document;

/** MongoDB's expressions by name, as update pipelines need them. */
final class Expressions {
    static final String NOW = "$$NOW";

    private Expressions() {}

    static Document set(Document fields) {
        return new Document("$set", fields);
    }

    static Document unset(String... fields) {
        return new Document("$unset", List.of(fields));
    }

    static Document literal(Object value) {
        return new Document("$literal", value);
    }

    static Document when(Object condition, Object then, Object otherwise) {
        return call("$cond", condition, then, otherwise);
    }

    static Document orElse(Object value, Object whenAbsent) {
        return call("$ifNull", value, whenAbsent);
    }

    static Document call(String operator, Object... arguments) {
        return new Document(operator, Arrays.asList(arguments));
    }
}
