package io.marquee.api.http;

import io.marquee.recommend.titles.MovieOrder;
import java.util.List;
import java.util.Optional;

/** What is asked beside lists. */
public final class InsightParameters {
    /** The id of a second user, in the path. */
    public static final Parameter<Integer> OTHER_ID = Parameters.number("otherId", 0, Integer.MAX_VALUE, () -> {
        throw new IllegalStateException("the path has no otherId");
    });

    /** Whether a list is to tell reasons. */
    public static final Parameter<Boolean> EXPLAIN = new Parameter<>(
            "explain",
            "true or false",
            () -> false,
            text -> Optional.of(text)
                    .filter(word -> word.equals("true") || word.equals("false"))
                    .map(Boolean::valueOf));

    /** How many reasons of each kind are wanted. */
    public static final Parameter<Integer> REASONS = Parameters.number("top", 1, 20, () -> 5);

    /** Who is to be compared, by user id. */
    public static final Parameter<List<Integer>> USERS =
            ListParameters.users(2, 50, "2 to 50 different user ids with commas between them", () -> {
                throw new ProblemException(
                                ProblemType.BAD_PARAMETER,
                                "Parameter 'users' is missing: who is to be compared? Give 2 to 50 user ids with commas"
                                        + " between them.")
                        .with("parameter", "users");
            });

    /** How many users a map shows at most. */
    public static final Parameter<Integer> MAPPED_USERS = Parameters.number("users", 1, 5_000, () -> 2_000);

    /** What someone typed to find a movie. */
    public static final Parameter<String> QUERY = new Parameter<>(
            "query",
            "a title or some words of one, 200 characters at most",
            () -> "",
            text -> Optional.of(text).filter(typed -> typed.length() <= InsightParameters.LONGEST_QUERY));

    /** The order of the movies that are found. */
    public static final Parameter<MovieOrder> SORT =
            new Parameter<>("sort", MovieOrder.words(), () -> MovieOrder.RELEVANCE, MovieOrder::named);

    /** For whom ratings are to be predicted; for nobody, where it is left out. */
    public static final Parameter<Optional<Integer>> FOR_USER = new Parameter<>(
            "user",
            "a whole number from 0 to " + Integer.MAX_VALUE,
            Optional::empty,
            text -> Parameters.number(text, 0, Integer.MAX_VALUE).map(Optional::of));

    private static final int LONGEST_QUERY = 200;

    private InsightParameters() {}
}
