package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.data.Catalogue;
import io.marquee.data.Grouping;
import io.marquee.people.People;
import io.marquee.recommend.query.Query;
import io.marquee.recommend.shelves.Card;
import io.marquee.recommend.shelves.Drafts;
import io.marquee.recommend.shelves.GroupFavourites;
import io.marquee.recommend.shelves.Kind;
import io.marquee.recommend.shelves.LittleKnown;
import io.marquee.recommend.shelves.PopularNow;
import io.marquee.recommend.shelves.Scored;
import io.marquee.recommend.shelves.Shelf;
import io.marquee.recommend.shelves.Shelves;
import io.marquee.recommend.tastes.MovieLikenesses;
import io.marquee.recommend.titles.MovieTotals;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Fills the shelves of home pages. Safe from any thread. */
public final class ShelfMaker {
    private final Catalogue catalogue;
    private final String version;
    private final ListMaker lists;
    private final LikedShelves liked;
    private final Cards cards;
    private final LittleKnown littleKnown;
    private final GroupFavourites favourites;
    private final PopularNow popular;

    ShelfMaker(Bundle bundle, String version, ListMaker lists) {
        Grouping byUser = bundle.ratings().byUser();
        MovieTotals totals = MovieTotals.of(bundle.ratings());
        this.catalogue = bundle.catalogue();
        this.version = version;
        this.lists = lists;
        this.liked = new LikedShelves(catalogue, new MovieLikenesses(bundle, byUser), totals);
        this.cards = new Cards(catalogue, totals);
        this.littleKnown = LittleKnown.of(totals::popularity, catalogue.size());
        this.favourites = GroupFavourites.of(bundle.ratings(), bundle.clusters());
        this.popular = PopularNow.of(bundle.ratings(), byUser);
    }

    /**
     * A person's shelves: the beginning of the list, what is like movies that the person liked, what the person's group rates
     * best, good movies that few know, and what was rated most of late. On none of them is a movie that the person rated, has
     * seen or rejected.
     *
     * @param query how many movies a shelf has at most, in which order those of the list come, and when
     * @param people who speak beside the training data
     * @throws NotServedException for a model that the version does not have
     */
    public Shelves of(Viewer viewer, Query query, People people) {
        Order order = lists.order(viewer, query);
        PredictedStars predicted =
                PredictedStars.of(viewer.sight(), order.model(), query.at().getEpochSecond(), catalogue.size());
        int[] candidates = lists.candidates(viewer, query);
        Scored trusted = new Scored(candidates, predicted.lowerBounds(candidates));
        Drafts drafts = new Drafts(open(viewer), query.top());
        drafts.fill(Kind.TOP, "Top for you", top(viewer, query, order, trusted));
        liked.fill(drafts, viewer.ratings(), predicted);
        viewer.cluster()
                .ifPresent(
                        cluster -> drafts.fill(Kind.GROUP, "Loved in " + cluster.name(), favourites.of(cluster.id())));
        drafts.fill(
                Kind.GEMS,
                "Hidden gems",
                trusted.best(query.top(), movie -> drafts.isOpen(movie) && littleKnown.has(movie)));
        drafts.fill(Kind.POPULAR, "Popular now", popular.best(query.top(), people, drafts::isOpen));
        return new Shelves(
                viewer.userId(), viewer.cluster(), version, query.at(), order.model(), shelves(drafts, predicted));
    }

    private BitSet open(Viewer viewer) {
        BitSet open = new BitSet();
        open.set(0, catalogue.size());
        viewer.leaveOut(open);
        return open;
    }

    /** What the person's list begins with. By stars all is scored already. */
    private IntStream top(Viewer viewer, Query query, Order order, Scored trusted) {
        return order.rank() == Rank.STARS
                ? trusted.best(query.top(), movie -> true)
                : lists.of(viewer, query).predictions().stream()
                        .mapToInt(line ->
                                catalogue.index().position(line.movie().id().value()));
    }

    private List<Shelf> shelves(Drafts drafts, PredictedStars predicted) {
        int[] movies = drafts.all().stream()
                .flatMap(draft -> draft.movies().stream())
                .mapToInt(movie -> movie)
                .toArray();
        Map<Integer, Card> made = cards.of(predicted, movies);
        return drafts.all().stream().map(draft -> shelf(draft, made)).toList();
    }

    private Shelf shelf(Drafts.Draft draft, Map<Integer, Card> made) {
        return new Shelf(
                draft.kind(),
                draft.title(),
                draft.because().map(movie -> new Shelf.Because(catalogue.movie(movie.movie()), movie.stars())),
                draft.movies().stream().map(made::get).toList());
    }
}
