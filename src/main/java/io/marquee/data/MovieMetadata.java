package io.marquee.data;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.IOException;
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
 * @param posterPath the poster's place among TMDB's pictures, such as {@code /rhIRbceoE9lR4veEXuwCC2wARtG.jpg}
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
        Optional<String> posterPath,
        List<String> keywords) {
    private static final long UNKNOWN = -1;

    /** Keeps the keywords from change. */
    public MovieMetadata {
        keywords = List.copyOf(keywords);
    }

    /** Writes all parts. */
    public void write(BinaryWriter out) throws IOException {
        out.putStrings(overview.stream().toList());
        out.putStrings(tagline.stream().toList());
        out.putStrings(released.stream().map(LocalDate::toString).toList());
        out.putLong(runtime.orElse((int) UNKNOWN));
        out.putLong(budget.orElse(UNKNOWN));
        out.putLong(revenue.orElse(UNKNOWN));
        out.putStrings(language.stream().toList());
        out.putStrings(posterPath.stream().toList());
        out.putStrings(keywords);
    }

    /** Reads what {@link #write} wrote. */
    public static MovieMetadata read(BinaryReader in) throws IOException {
        Optional<String> overview = in.takeStrings().stream().findFirst();
        Optional<String> tagline = in.takeStrings().stream().findFirst();
        Optional<LocalDate> released = in.takeStrings().stream().findFirst().map(LocalDate::parse);
        OptionalLong runtime = takeKnown(in);
        return new MovieMetadata(
                overview,
                tagline,
                released,
                runtime.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) runtime.getAsLong()),
                takeKnown(in),
                takeKnown(in),
                in.takeStrings().stream().findFirst(),
                in.takeStrings().stream().findFirst(),
                in.takeStrings());
    }

    private static OptionalLong takeKnown(BinaryReader in) throws IOException {
        long value = in.takeLong();
        return value == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
