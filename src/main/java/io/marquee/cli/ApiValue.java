package io.marquee.cli;

import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import java.time.Instant;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an option just as the API reads the parameter of the same name. */
abstract class ApiValue<T> implements ITypeConverter<T> {
    private final Parameter<T> parameter;

    private ApiValue(Parameter<T> parameter) {
        this.parameter = parameter;
    }

    @Override
    public final T convert(String text) {
        return parameter
                .reader()
                .apply(text)
                .orElseThrow(
                        () -> new TypeConversionException("'" + text + "' came; expected: " + parameter.expected()));
    }

    static final class Top extends ApiValue<Integer> {
        Top() {
            super(Parameters.TOP);
        }
    }

    static final class At extends ApiValue<Instant> {
        At() {
            super(Parameters.AT);
        }

        static Instant now() {
            return Parameters.AT.fallback().get();
        }
    }
}
