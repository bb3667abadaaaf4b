package io.marquee.api.http;

import io.marquee.recommend.filter.Genres;
import io.marquee.recommend.filter.Years;
import io.marquee.recommend.group.Strategy;
import io.marquee.recommend.query.Pool;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What narrows or varies a list of movies. */
public final class ListParameters {
    /** Genres that movies must have, or must not have; which names there are is up to the version. */
    public static final Parameter<Genres> GENRE = new Parameter<>(
            "genre",
            "genres with commas between them, each with a '-' before it if it is not wanted, such as Comedy,-Horror",
            () -> Genres.ANY,
            Genres::read);

    /** Years of release. */
    public static final Parameter<Years> YEAR = new Parameter<>(
            "year",
            "a year or a range of years with four digits each, such as 1994, 1980..1999, 1980.. or ..1999",
            () -> Years.ANY,
            Years::read);

    /** How many ratings a movie must have. */
    public static final Parameter<Integer> MIN_RATINGS = Parameters.number("minRatings", 0, Integer.MAX_VALUE, () -> 0);

    /** Whose movies a list is taken from. */
    public static final Parameter<Pool> CLUSTER =
            new Parameter<>("cluster", "own, all or the number of a cluster", () -> Pool.OWN, Pool::read);

    /** How unlike the movies of a list are to be; the default is up to the list. */
    public static final Parameter<OptionalDouble> DIVERSITY =
            share("diversity", OptionalDouble::empty, OptionalDouble::of);

    /** How little known the movies of a list are to be. */
    public static final Parameter<Double> NOVELTY = share("novelty", () -> 0.0, share -> share);

    /** Who watches together, by user id. */
    public static final Parameter<List<Integer>> GROUP =
            users(2, 20, "2 to 20 different user ids with commas between them", () -> {
                throw new ProblemException(
                                ProblemType.BAD_PARAMETER,
                                "Parameter 'users' is missing: who watches together? Give 2 to 20 user ids with commas"
                                        + " between them.")
                        .with("parameter", "users");
            });

    /** Whose lists are wanted, by user id; everyone's, where none is named. */
    public static final Parameter<List<Integer>> USERS =
            users(1, 1000, "1 to 1000 different user ids with commas between them", List::of);

    /** The lowest user id that is wanted. */
    public static final Parameter<Integer> FROM = Parameters.number("from", 0, Integer.MAX_VALUE, () -> 0);

    /** How many users' lists are wanted at most. */
    public static final Parameter<Integer> LIMIT =
            Parameters.number("limit", 1, Integer.MAX_VALUE, () -> Integer.MAX_VALUE);

    /** How the stars of a group's members are combined. */
    public static final Parameter<Strategy> STRATEGY =
            new Parameter<>("strategy", "one of " + Strategy.words(), () -> Strategy.AVERAGE, Strategy::named);

    private static final Pattern SHARE = Pattern.compile("0|1|[01]?\\.[0-9]{1,9}");

    private ListParameters() {}

    private static <T> Parameter<T> share(String name, Supplier<T> fallback, Share<T> share) {
        return new Parameter<>(
                name,
                "a number from 0 to 1 such as 0.3",
                fallback,
                text -> Optional.of(text)
                        .filter(SHARE.asMatchPredicate())
                        .map(Double::parseDouble)
                        .filter(value -> value <= 1)
                        .map(share::of));
    }

    static Parameter<List<Integer>> users(int least, int most, String expected, Supplier<List<Integer>> fallback) {
        return new Parameter<>(
                "users",
                expected,
                fallback,
                text -> Parameters.ids(text)
                        .filter(ids -> ids.size() >= least && ids.size() <= most)
                        .filter(ids -> ids.stream().distinct().count() == ids.size()));
    }

    private interface Share<T> {
        T of(double value);
    }
}
