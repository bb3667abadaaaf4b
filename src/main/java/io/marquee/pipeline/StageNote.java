package io.marquee.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * What a stage notes beside its output, for runs that find it up to date.
 *
 * @param started when it began to work
 * @param seconds how long it worked
 * @param remark what came of it
 */
record StageNote(Instant started, double seconds, String remark) {
    private static final String FILE = "note.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    void write(Path folder) throws IOException {
        String json = JSON.createObjectNode()
                .put("started", started.toString())
                .put("seconds", seconds)
                .put("remark", remark)
                .toString();
        Files.writeString(folder.resolve(FILE), json);
    }

    /** The note in a folder; a run that was killed may have left none, and nothing hangs on it. */
    static Optional<StageNote> read(Path folder) {
        try {
            JsonNode json = JSON.readTree(folder.resolve(FILE).toFile());
            return Optional.of(new StageNote(
                    Instant.parse(json.path("started").asText()),
                    json.path("seconds").asDouble(),
                    json.path("remark").asText()));
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
