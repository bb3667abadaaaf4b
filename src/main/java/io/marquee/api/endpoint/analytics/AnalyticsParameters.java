package io.marquee.api.endpoint.analytics;

import io.marquee.analytics.TopMovies;
import io.marquee.analytics.period.Granularity;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The parameters of analytics, with their limits. */
final class AnalyticsParameters {
    /** The first moment that counts. */
    static final Parameter<Optional<Boundary>> FROM = boundary("from");

    /** The first moment that counts no more. */
    static final Parameter<Optional<Boundary>> TO = boundary("to");

    /** How time is divided. */
    static final Parameter<Granularity> BY =
            new Parameter<>("by", Granularity.words(), () -> Granularity.MONTH, Granularity::named);

    /** Whose ratings count. */
    static final Parameter<Optional<Integer>> CLUSTER =
            optional(Parameters.number("cluster", 0, Integer.MAX_VALUE, () -> 0));

    /** Ratings of which movies count; which names there are is up to the version. */
    static final Parameter<Optional<String>> GENRE =
            new Parameter<>("genre", "the name of a genre", Optional::empty, text -> Optional.of(Optional.of(text)));

    /** Whose clocks divide the time. */
    static final Parameter<ZoneId> TZ = new Parameter<>(
            "tz",
            "a time zone of the IANA database such as Europe/Berlin",
            () -> ZoneId.of("UTC"),
            AnalyticsParameters::zone);

    /** How many movies are wanted. */
    static final Parameter<Integer> TOP = Parameters.number("top", 1, 1000, () -> 10);

    /** How many ratings a movie needs to be listed. */
    static final Parameter<Integer> MIN_RATINGS = Parameters.number("minRatings", 1, 1_000_000, () -> 1);

    /** What movies are to stand out by. */
    static final Parameter<TopMovies.Order> SORT =
            new Parameter<>("sort", "popularity or mean", () -> TopMovies.Order.POPULARITY, AnalyticsParameters::order);

    /** How many months after the first are wanted. */
    static final Parameter<Integer> MONTHS = Parameters.number("months", 0, 120, () -> 12);

    /** How many points a curve has. */
    static final Parameter<Integer> POINTS = Parameters.number("points", 1, 1000, () -> 10);

    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private AnalyticsParameters() {}

    private static Parameter<Optional<Boundary>> boundary(String name) {
        return new Parameter<>(
                name,
                "a UTC time such as 2018-10-28T20:15:00Z or a date such as 2018-10-28, from 1970 to 9999",
                Optional::empty,
                text -> Boundary.parse(text).map(Optional::of));
    }

    private static <T> Parameter<Optional<T>> optional(Parameter<T> parameter) {
        return new Parameter<>(
                parameter.name(),
                parameter.expected(),
                Optional::empty,
                text -> parameter.reader().apply(text).map(Optional::of));
    }

    private static Optional<ZoneId> zone(String text) {
        return Optional.of(text).filter(ZONES::contains).map(ZoneId::of);
    }

    private static Optional<TopMovies.Order> order(String text) {
        return Arrays.stream(TopMovies.Order.values())
                .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }
}
