package io.marquee.cli;

import io.marquee.api.http.ListParameters;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import io.marquee.recommend.filter.Genres;
import io.marquee.recommend.filter.Years;
import io.marquee.recommend.query.Pool;
import java.time.Instant;
import java.util.OptionalDouble;
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

    static final class Genre extends ApiValue<Genres> {
        Genre() {
            super(ListParameters.GENRE);
        }
    }

    static final class Year extends ApiValue<Years> {
        Year() {
            super(ListParameters.YEAR);
        }
    }

    static final class MinRatings extends ApiValue<Integer> {
        MinRatings() {
            super(ListParameters.MIN_RATINGS);
        }
    }

    static final class Cluster extends ApiValue<Pool> {
        Cluster() {
            super(ListParameters.CLUSTER);
        }
    }

    static final class Diversity extends ApiValue<OptionalDouble> {
        Diversity() {
            super(ListParameters.DIVERSITY);
        }
    }

    static final class Novelty extends ApiValue<Double> {
        Novelty() {
            super(ListParameters.NOVELTY);
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
