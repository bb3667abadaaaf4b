package io.marquee.recommend;

import io.marquee.data.Catalogue;
import io.marquee.models.Interval;
import io.marquee.recommend.shelves.Card;
import io.marquee.recommend.titles.MovieTotals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes movies into cards for one person. */
final class Cards {
    private final Catalogue catalogue;
    private final MovieTotals totals;

    Cards(Catalogue catalogue, MovieTotals totals) {
        this.catalogue = catalogue;
        this.totals = totals;
    }

    /** The cards of some movies, by their positions. */
    Map<Integer, Card> of(PredictedStars predicted, int... movies) {
        double[] stars = predicted.of(movies);
        List<Optional<Interval>> intervals = predicted.intervals(movies);
        Map<Integer, Card> cards = new HashMap<>();
        for (int i = 0; i < movies.length; i++) {
            cards.put(movies[i], card(movies[i], stars[i], intervals.get(i)));
        }
        return cards;
    }

    private Card card(int movie, double stars, Optional<Interval> interval) {
        int popularity = totals.popularity(movie);
        OptionalDouble mean = popularity == 0 ? OptionalDouble.empty() : OptionalDouble.of(totals.mean(movie));
        return new Card(catalogue.movie(movie), stars, interval, mean, popularity);
    }
}
