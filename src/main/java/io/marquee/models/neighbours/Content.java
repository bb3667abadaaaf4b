package io.marquee.models.neighbours;

import io.marquee.data.Catalogue;
import java.util.stream.IntStream;

/**
 * How alike two movies are before anyone has rated them, from 0 to 1: the cosine of their genres, × e<sup>−y/s</sup> for y
 * years between them.
 */
final class Content {
    private final long[] genres;
    /** One by the root of how many genres a movie has. */
    private final double[] scale;

    private final int[] years;
    private final double[] byYearsApart;

    /**
     * Of all movies.
     *
     * @param yearScale s, in years
     */
    Content(Catalogue catalogue, double yearScale) {
        genres = IntStream.range(0, catalogue.size())
                .mapToLong(catalogue::genreBits)
                .toArray();
        scale = IntStream.range(0, genres.length)
                .mapToDouble(movie -> 1 / Math.sqrt(Math.max(1, Long.bitCount(genres[movie]))))
                .toArray();
        years = IntStream.range(0, genres.length).map(catalogue::year).toArray();
        int span =
                IntStream.of(years).max().orElse(0) - IntStream.of(years).min().orElse(0);
        byYearsApart = IntStream.rangeClosed(0, span)
                .mapToDouble(apart -> Math.exp(-apart / yearScale))
                .toArray();
    }

    double likeness(int a, int b) {
        double cosine = Long.bitCount(genres[a] & genres[b]) * scale[a] * scale[b];
        return cosine * byYearsApart[Math.abs(years[a] - years[b])];
    }
}
