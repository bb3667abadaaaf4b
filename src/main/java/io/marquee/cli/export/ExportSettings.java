package io.marquee.cli.export;

import io.marquee.api.endpoint.lists.ListFormat;
import io.marquee.binary.Sha256;
import io.marquee.people.People;
import io.marquee.recommend.Rank;
import io.marquee.recommend.query.Query;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All that decides what an export holds: only with the same settings can it be gone on with.
 *
 * @param values by name
 */
public record ExportSettings(Map<String, String> values) {
    private static final String AT = "at";
    private static final String USUAL = "the usual";

    /** The settings of an export. */
    public static ExportSettings of(
            String version, Query query, ListFormat format, List<Integer> users, People people) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("version", version);
        values.put(AT, query.at().toString());
        values.put("format", format.name());
        values.put("users", users.isEmpty() ? "everyone" : new TreeSet<>(users).toString());
        values.put("top", Integer.toString(query.top()));
        values.put("model", query.model().orElse(USUAL));
        values.put("rank", query.rank().map(Rank::word).orElse(USUAL));
        values.put("genre", query.filter().genres().toString());
        values.put("year", query.filter().years().toString());
        values.put("min-ratings", Integer.toString(query.minRatings()));
        values.put("cluster", query.pool().toString());
        values.put(
                "diversity",
                query.diversity().isPresent() ? "" + query.diversity().getAsDouble() : USUAL);
        values.put("novelty", Double.toString(query.novelty()));
        values.put("forgotten people", digest(new TreeSet<>(people.forgotten()).toString()));
        return new ExportSettings(values);
    }

    private static String digest(String text) {
        return Sha256.hex(Sha256.start().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static ExportSettings read(String text) {
        return new ExportSettings(Arrays.stream(text.split("\n"))
                .map(line -> line.split("=", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(
                        parts -> parts[0], parts -> parts[1], (first, again) -> again, LinkedHashMap::new)));
    }

    /** The moment of the lists. */
    Optional<Instant> at() {
        return Optional.ofNullable(values.get(AT)).map(Instant::parse);
    }

    /** In words, the first setting that is another in an export that was begun before. */
    Optional<String> difference(ExportSettings begun) {
        return values.entrySet().stream()
                .filter(entry -> !Objects.equals(entry.getValue(), begun.values.get(entry.getKey())))
                .map(entry -> entry.getKey() + ": " + begun.values.get(entry.getKey()) + " then, " + entry.getValue()
                        + " now")
                .findFirst();
    }

    /** The settings as {@link #read} takes them. */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
