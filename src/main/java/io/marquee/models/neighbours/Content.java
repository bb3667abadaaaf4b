package io.marquee.models.neighbours;

import io.marquee.data.Catalogue;
import java.util.stream.IntStream;

/**
 * How alike two movies are before anyone has rated them, from 0 to 1: the cosine of their genres, × e<sup>−y/s</sup> for y
 * years between them.
 */
final class Content {
    private final Catalogue catalogue;
    private final double[] byYearsApart;

    /**
     * Of all movies.
     *
     * @param yearScale s, in years
     */
    Content(Catalogue catalogue, double yearScale) {
        this.catalogue = catalogue;
        int[] years = IntStream.range(0, catalogue.size()).map(catalogue::year).toArray();
        int span =
                IntStream.of(years).max().orElse(0) - IntStream.of(years).min().orElse(0);
        this.byYearsApart = IntStream.rangeClosed(0, span)
                .mapToDouble(apart -> Math.exp(-apart / yearScale))
                .toArray();
    }

    double likeness(int a, int b) {
        long ofA = catalogue.genreBits(a);
        long ofB = catalogue.genreBits(b);
        int shared = Long.bitCount(ofA & ofB);
        if (shared == 0) {
            return 0;
        }
        double cosine = shared / Math.sqrt((double) Long.bitCount(ofA) * Long.bitCount(ofB));
        return cosine * byYearsApart[Math.abs(catalogue.year(a) - catalogue.year(b))];
    }
}
