package io.marquee.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What The Movies Dataset adds about a movie; each part may be missing.
 *
 * @param runtime minutes
 * @param budget US dollars
 * @param revenue US dollars
 * @param language the original language, as ISO 639-1 code
 * @param keywords plot keywords, in the set's order
 */
public record MovieMetadata(
        Optional<String> overview,
        Optional<String> tagline,
        Optional<LocalDate> released,
        OptionalInt runtime,
        OptionalLong budget,
        OptionalLong revenue,
        Optional<String> language,
        List<String> keywords) {
    /** Keeps the keywords from change. */
    public MovieMetadata {
        keywords = List.copyOf(keywords);
    }
}
