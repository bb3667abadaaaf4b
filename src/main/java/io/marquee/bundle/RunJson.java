package io.marquee.bundle;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/** {@link RunRecord}s as JSON, with times in ISO 8601. */
public final class RunJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private RunJson() {}

    /** The record as a JSON object. */
    public static String write(RunRecord run) {
        try {
            return MAPPER.writeValueAsString(run);
        } catch (IOException e) {
            throw new UncheckedIOException("the record of the run could not be written as JSON", e);
        }
    }

    /** The record that {@link #write} wrote. */
    public static RunRecord read(String json) {
        try {
            return MAPPER.readValue(json, RunRecord.class);
        } catch (IOException e) {
            throw new UncheckedIOException("not the record of a run: " + json, e);
        }
    }
}
