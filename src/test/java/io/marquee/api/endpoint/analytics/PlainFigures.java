package io.marquee.api.endpoint.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Number of ratings, number of users and mean of some ratings; counted plainly, or as an answer has them. */
record PlainFigures(long ratings, long users, double mean) {
    static PlainFigures of(List<PlainRating> ratings) {
        return new PlainFigures(
                ratings.size(),
                ratings.stream().map(PlainRating::userId).distinct().count(),
                rounded(ratings.stream().mapToDouble(PlainRating::stars).sum() / ratings.size()));
    }

    static PlainFigures of(JsonNode answer) {
        return new PlainFigures(
                answer.get("ratings").longValue(),
                answer.get("users").longValue(),
                answer.get("mean").doubleValue());
    }

    static double rounded(double stars) {
        return Math.round(stars * 1000) / 1000.0;
    }

    /** The figures of each group of ratings. */
    static <K extends Comparable<K>> Map<K, PlainFigures> by(
            Function<PlainRating, K> key, Stream<PlainRating> ratings) {
        Map<K, PlainFigures> figures = new TreeMap<>();
        ratings.collect(Collectors.groupingBy(key)).forEach((group, members) -> figures.put(group, of(members)));
        return figures;
    }

    /** The figures of each item of an answer that has any ratings. */
    static <K extends Comparable<K>> Map<K, PlainFigures> by(Function<JsonNode, K> key, JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.get("ratings").longValue() > 0)
                .collect(Collectors.toMap(key, PlainFigures::of, (a, b) -> a, TreeMap::new));
    }
}
