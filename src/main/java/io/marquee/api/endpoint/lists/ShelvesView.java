package io.marquee.api.endpoint.lists;

import io.marquee.api.endpoint.IntervalView;
import io.marquee.api.endpoint.Pictured;
import io.marquee.api.endpoint.Posters;
import io.marquee.api.endpoint.Stars;
import io.marquee.clusters.Cluster;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.recommend.shelves.Card;
import io.marquee.recommend.shelves.Shelf;
import io.marquee.recommend.shelves.Shelves;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What a home page shows, as JSON. */
record ShelvesView(
        OptionalInt userId, String version, Instant at, String model, Optional<Group> cluster, List<Line> shelves) {
    static ShelvesView of(Shelves shelves, Posters posters) {
        return new ShelvesView(
                shelves.userId(),
                shelves.version(),
                shelves.at(),
                shelves.model(),
                shelves.cluster().map(Group::of),
                shelves.all().stream().map(shelf -> Line.of(shelf, posters)).toList());
    }

    /** The user's cluster. */
    record Group(int id, String name) {
        static Group of(Cluster cluster) {
            return new Group(cluster.id(), cluster.name());
        }
    }

    /** One shelf. */
    record Line(String id, String title, Optional<Because> because, List<Pictured<Entry>> movies) {
        static Line of(Shelf shelf, Posters posters) {
            return new Line(
                    shelf.kind().word(),
                    shelf.title(),
                    shelf.because().map(Because::of),
                    shelf.cards().stream()
                            .map(card ->
                                    posters.with(Entry.of(card), card.movie().id()))
                            .toList());
        }
    }

    /** The movie that those of a shelf are like. */
    record Because(MovieId movieId, String title, double rating) {
        static Because of(Shelf.Because because) {
            return new Because(because.movie().id(), because.movie().title(), because.stars());
        }
    }

    /** One movie. */
    record Entry(
            MovieId movieId,
            String title,
            OptionalInt year,
            List<String> genres,
            double predictedRating,
            Optional<IntervalView> interval,
            OptionalDouble mean,
            int popularity) {
        static Entry of(Card card) {
            Movie movie = card.movie();
            return new Entry(
                    movie.id(),
                    movie.title(),
                    movie.year(),
                    movie.genres(),
                    Stars.rounded(card.predictedRating()),
                    card.interval().map(IntervalView::of),
                    Stars.rounded(card.mean()),
                    card.popularity());
        }
    }
}
