package io.marquee.recommend.reasons;

import io.marquee.data.Movie;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.util.Locale;

/**
 * A rating that someone gave, and what it does to a score.
 *
 * @param movie that was rated
 * @param stars that it got
 * @param at when
 * @param effect the score less what it would be without this rating; above 0 where the rating raises it
 */
public record RatingReason(Movie movie, double stars, Instant at, double effect) {
    /** The rating in words. */
    public String text() {
        DecimalFormat number = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return "You gave " + movie.title() + " " + number.format(stars) + (stars == 1 ? " star." : " stars.");
    }
}
