package io.marquee.api.http.form;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which forms of an answer a caller takes, as the header {@code Accept} says (RFC 9110, section 12.5.1). */
public final class Accept {
    private static final MediaRange ANYTHING = new MediaRange("*", "*", 1);

    private final List<MediaRange> ranges;

    private Accept(List<MediaRange> ranges) {
        this.ranges = ranges;
    }

    /** The header's values; anything will do when there is none. Malformed ranges are passed over. */
    public static Accept of(List<String> values) {
        String all = String.join(",", values);
        return all.isBlank()
                ? new Accept(List.of(ANYTHING))
                : new Accept(Arrays.stream(all.split(","))
                        .map(MediaRange::parse)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** The form that is liked best, of several the one that is offered first; empty when none is taken. */
    public Optional<MediaType> best(List<MediaType> offered) {
        return offered.stream()
                .filter(form -> quality(form) > 0)
                .max(Comparator.comparingDouble(this::quality)
                        .thenComparing(offered::indexOf, Comparator.reverseOrder()));
    }

    private double quality(MediaType form) {
        return ranges.stream()
                .filter(range -> range.holds(form))
                .max(Comparator.comparingInt(MediaRange::precision))
                .map(MediaRange::quality)
                .orElse(0.0);
    }
}
