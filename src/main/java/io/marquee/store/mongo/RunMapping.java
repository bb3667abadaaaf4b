package io.marquee.store.mongo;

import io.marquee.bundle.RunRecord;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;

/** Runs ↔ MongoDB's documents; their time is text, because MongoDB's times have milliseconds only. */
final class RunMapping {
    private RunMapping() {}

    /** All fields but {@code _id}, which is the version. */
    static Document of(long edition, RunRecord run) {
        return new Document("edition", edition)
                .append("trained", run.trained().toString())
                .append("dataset", run.dataset())
                .append("dataHash", run.dataHash())
                .append("seed", run.seed())
                .append("plan", new Document(new LinkedHashMap<>(run.plan())))
                .append("versions", new Document(new LinkedHashMap<>(run.versions())))
                .append("metrics", new Document(new LinkedHashMap<>(run.metrics())));
    }

    static RunRecord run(Document document) {
        return new RunRecord(
                document.getString("_id"),
                Instant.parse(document.getString("trained")),
                document.getString("dataset"),
                document.getString("dataHash"),
                document.getLong("seed"),
                map(document, "plan", String.class::cast),
                map(document, "versions", String.class::cast),
                map(document, "metrics", Double.class::cast));
    }

    private static <T> Map<String, T> map(Document document, String field, Function<Object, T> value) {
        Map<String, T> map = new LinkedHashMap<>();
        document.get(field, Document.class).forEach((key, held) -> map.put(key, value.apply(held)));
        return map;
    }
}
