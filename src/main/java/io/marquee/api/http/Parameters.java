package io.marquee.api.http;

import io.marquee.data.MovieId;
import io.marquee.recommend.Rank;
import io.marquee.store.MovieSort;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** All parameters that the API knows, with their limits. */
public final class Parameters {
    /** A user's id, in the path. */
    public static final Parameter<Integer> USER_ID = id("userId");

    /** A movie's id, in the path. */
    public static final Parameter<Integer> MOVIE_ID = id("movieId");

    /** Movies that a newcomer does not know. */
    public static final Parameter<List<MovieId>> SKIP =
            new Parameter<>("skip", "up to 100 movie ids with commas between them", List::of, Parameters::movieIds);

    /** A cluster's id, in the path. */
    public static final Parameter<Integer> CLUSTER_ID = id("clusterId");

    /** How many movies are to be recommended. */
    public static final Parameter<Integer> TOP = number("top", 1, 100, () -> 10);

    /** The moment that a recommendation is for, in whole seconds. */
    public static final Parameter<Instant> AT = new Parameter<>(
            "at",
            "a UTC time from 1970 to 9999 such as 2026-01-31T20:15:00Z",
            () -> Instant.now().truncatedTo(ChronoUnit.SECONDS),
            Parameters::instant);

    /** When something was said, in whole seconds; not in the future, but for clocks that differ. */
    public static final Parameter<Instant> SAID_AT = new Parameter<>(
            "at",
            "a UTC time from 1970 to now such as 2026-01-31T20:15:00Z",
            AT.fallback(),
            text -> instant(text).filter(at -> at.isBefore(Instant.now().plus(1, ChronoUnit.DAYS))));

    /** A rating in half-stars, written as stars. */
    public static final Parameter<Integer> RATING = new Parameter<>(
            "rating",
            "stars from 0.5 to 5 in steps of 0.5",
            () -> {
                throw new IllegalStateException("a rating has no default");
            },
            Parameters::halfStars);

    /** Which page of a list is wanted. */
    public static final Parameter<Integer> PAGE = number("page", 0, Integer.MAX_VALUE, () -> 0);

    /** How many items a page has. */
    public static final Parameter<Integer> SIZE = number("size", 1, 500, () -> 50);

    /** The order of a list of movies. */
    public static final Parameter<MovieSort> SORT = new Parameter<>(
            "sort", "popularity, mean, title or year", () -> MovieSort.POPULARITY, Parameters::movieSort);

    /** The model that answers; which names there are is up to the version. */
    public static final Parameter<Optional<String>> MODEL = new Parameter<>(
            "model", "the name of a served model", Optional::empty, text -> Optional.of(Optional.of(text)));

    /** The order of a recommendation. */
    public static final Parameter<Optional<Rank>> RANK = new Parameter<>(
            "rank", Rank.words(), Optional::empty, text -> Rank.named(text).map(Optional::of));

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern STARS = Pattern.compile("[0-4]([.][05]0*)?|5([.]0+)?");
    private static final int MOST_IDS = 100;
    private static final long END_OF_9999 =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private Parameters() {}

    private static Parameter<Integer> id(String name) {
        return number(name, 0, Integer.MAX_VALUE, () -> {
            throw new IllegalStateException("the path has no " + name);
        });
    }

    /** A whole number between two limits. */
    public static Parameter<Integer> number(String name, int least, int most, Supplier<Integer> fallback) {
        return new Parameter<>(
                name, "a whole number from " + least + " to " + most, fallback, text -> number(text, least, most));
    }

    static Optional<Integer> number(String text, int least, int most) {
        return Optional.of(text)
                .filter(NUMBER.asMatchPredicate())
                .map(Long::parseLong)
                .filter(value -> value >= least && value <= most)
                .map(Long::intValue);
    }

    private static Optional<List<MovieId>> movieIds(String text) {
        return ids(text)
                .filter(ids -> ids.size() <= MOST_IDS)
                .map(ids -> ids.stream().map(MovieId::new).toList());
    }

    /** Whole numbers with commas between them; empty for any other text. */
    static Optional<List<Integer>> ids(String text) {
        List<Optional<Integer>> ids = Arrays.stream(text.split(",", -1))
                .map(id -> number(id.strip(), 0, Integer.MAX_VALUE))
                .toList();
        return ids.stream().allMatch(Optional::isPresent)
                ? Optional.of(ids.stream().map(Optional::orElseThrow).toList())
                : Optional.empty();
    }

    private static Optional<Integer> halfStars(String text) {
        return Optional.of(text)
                .filter(STARS.asMatchPredicate())
                .map(stars -> (int) (2 * Double.parseDouble(stars)))
                .filter(half -> half > 0);
    }

    /** A UTC time from 1970 to 9999, in whole seconds; empty for any other text. */
    public static Optional<Instant> instant(String text) {
        try {
            Instant instant = Instant.parse(text).truncatedTo(ChronoUnit.SECONDS);
            return Optional.of(instant)
                    .filter(at -> at.getEpochSecond() >= 0)
                    .filter(at -> at.getEpochSecond() <= END_OF_9999);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<MovieSort> movieSort(String text) {
        return Arrays.stream(MovieSort.values())
                .filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }
}
