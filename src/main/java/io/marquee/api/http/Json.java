package io.marquee.api.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.marquee.api.http.form.MediaType;
import java.io.UncheckedIOException;

/** Values as JSON: times in ISO 8601, ids as plain numbers and texts, and null for what is absent. */
public final class Json {
    static final String TYPE = MediaType.JSON.inUtf8();
    static final String PROBLEM_TYPE = "application/problem+json; charset=utf-8";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new DomainModule())
            .enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Json() {}

    /** A value in UTF-8. */
    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a " + value.getClass().getName() + " could not be written as JSON", e);
        }
    }
}
