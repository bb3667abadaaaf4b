package io.marquee.store.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** {@link RunJournal}s as JSON: what is absent is left out. */
final class JournalJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JournalJson() {}

    static String write(RunJournal journal) {
        ObjectNode json = JSON.createObjectNode()
                .put("id", journal.id())
                .put("started", journal.started().toString())
                .put("seen", journal.seen().toString())
                .put("dataset", journal.dataset());
        journal.ended().ifPresent(end -> json.put("ended", end.name()));
        journal.version().ifPresent(version -> json.put("version", version));
        ArrayNode stages = json.putArray("stages");
        journal.stages().forEach(stage -> write(stage, stages.addObject()));
        return json.toString();
    }

    private static void write(StageEntry stage, ObjectNode json) {
        json.put("name", stage.name())
                .put("key", stage.key())
                .put("state", stage.state().name())
                .put("remark", stage.remark());
        stage.started().ifPresent(at -> json.put("started", at.toString()));
        stage.seconds().ifPresent(seconds -> json.put("seconds", seconds));
        stage.error().ifPresent(error -> json.put("error", error));
        stage.inputs().forEach(json.withArrayProperty("inputs")::add);
    }

    static RunJournal read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            List<StageEntry> stages = new ArrayList<>();
            json.path("stages").forEach(stage -> stages.add(stage(stage)));
            return new RunJournal(
                    json.path("id").asText(),
                    text(json, "ended").map(RunJournal.End::valueOf),
                    Instant.parse(json.path("started").asText()),
                    Instant.parse(json.path("seen").asText()),
                    json.path("dataset").asText(),
                    text(json, "version"),
                    stages);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("not the journal of a run: " + text, e);
        }
    }

    private static StageEntry stage(JsonNode json) {
        List<String> inputs = new ArrayList<>();
        json.path("inputs").forEach(input -> inputs.add(input.asText()));
        JsonNode seconds = json.path("seconds");
        return new StageEntry(
                json.path("name").asText(),
                json.path("key").asText(),
                StageEntry.State.valueOf(json.path("state").asText()),
                text(json, "started").map(Instant::parse),
                seconds.isNumber() ? OptionalDouble.of(seconds.doubleValue()) : OptionalDouble.empty(),
                inputs,
                json.path("remark").asText(),
                text(json, "error"));
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.of(json.path(field)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }
}
