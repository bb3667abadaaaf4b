package io.marquee.api.endpoint.analytics;

import io.marquee.analytics.Figures;
import io.marquee.analytics.GenreFigures;
import io.marquee.api.endpoint.Stars;
import java.util.List;
import java.util.OptionalDouble;

/** What was rated of one genre, as JSON and as a row of a table. */
public record GenreLine(String genre, int movies, long ratings, OptionalDouble share, int users, OptionalDouble mean) {
    static List<GenreLine> all(GenreFigures figures) {
        return figures.genres().stream()
                .map(line -> of(line, figures.all().ratings()))
                .toList();
    }

    private static GenreLine of(GenreFigures.Line line, long all) {
        Figures figures = line.figures();
        return new GenreLine(
                line.genre(),
                line.movies(),
                figures.ratings(),
                Share.of(figures.ratings(), all),
                figures.users(),
                Stars.rounded(figures.mean()));
    }
}
