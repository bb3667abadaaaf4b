package io.marquee.api.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.marquee.data.ImdbId;
import io.marquee.data.MovieId;
import io.marquee.data.TmdbId;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** How JSON shows ids, and values that may be absent; a number that JSON cannot write, NaN, counts as absent. */
final class DomainModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    DomainModule() {
        add(MovieId.class, (id, json) -> json.writeNumber(id.value()));
        add(TmdbId.class, (id, json) -> json.writeNumber(id.value()));
        add(ImdbId.class, (id, json) -> json.writeString(id.toString()));
        add(Double.class, (value, json) -> json.writeRawValue(Double.isFinite(value) ? value.toString() : "null"));
        add(Optional.class, (value, json) -> json.writePOJO(value.isPresent() ? value.get() : null));
        add(OptionalInt.class, (value, json) -> json.writePOJO(value.isPresent() ? value.getAsInt() : null));
        add(OptionalLong.class, (value, json) -> json.writePOJO(value.isPresent() ? value.getAsLong() : null));
        add(OptionalDouble.class, (value, json) -> json.writePOJO(value.isPresent() ? value.getAsDouble() : null));
    }

    private <T> void add(Class<T> type, Form<T> form) {
        addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                form.write(value, json);
            }
        });
    }

    private interface Form<T> {
        void write(T value, JsonGenerator json) throws IOException;
    }
}
