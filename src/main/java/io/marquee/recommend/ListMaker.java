package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.people.People;
import io.marquee.recommend.group.GroupRecommendation;
import io.marquee.recommend.group.Strategy;
import io.marquee.recommend.query.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Settles what a query leaves open, and makes the list. */
final class ListMaker {
    static final double DIVERSITY_OF_INTRODUCTION = 0.4;

    private static final int WARM_UP_LISTS = 100;
    private static final int WARM_UP_LENGTH = 10;

    private final Bundle bundle;
    private final String version;
    private final Orders orders;
    private final BestMovies best;

    ListMaker(Bundle bundle, String version) {
        this.bundle = bundle;
        this.version = version;
        this.orders = new Orders(bundle.models());
        this.best = new BestMovies(bundle);
    }

    Order order(Optional<String> model, Optional<Rank> rank) {
        return orders.of(model, rank);
    }

    /** The order of one person's list. */
    Order order(Viewer viewer, Query query) {
        return isIntroduction(viewer, query) ? orders.ofStranger() : orders.of(query.model(), query.rank());
    }

    private static boolean isIntroduction(Viewer viewer, Query query) {
        return viewer.isStranger() && query.isOrderOpen();
    }

    /** What one person's list is taken from: positions, ascending. */
    int[] candidates(Viewer viewer, Query query) {
        return best.candidates(viewer, query);
    }

    /** One person's list. */
    Recommendation of(Viewer viewer, Query query) {
        Order order = order(viewer, query);
        Query settled = settled(query, isIntroduction(viewer, query) ? DIVERSITY_OF_INTRODUCTION : 0);
        BestMovies.Best page = best.of(viewer, order, settled);
        return new Recommendation(
                viewer.userId(), viewer.cluster(), version, order, settled, page.total(), page.predictions());
    }

    /** The list of people who watch together. */
    GroupRecommendation of(List<Viewer> members, Strategy strategy, Query query) {
        Order order = orders.of(query.model(), Optional.of(Rank.STARS));
        return best.of(members, strategy, order.model(), settled(query, 0), version);
    }

    /** Looks whether a query can be answered at all. */
    void check(Query query) {
        orders.of(query.model(), query.rank());
        best.check(settled(query, 0));
    }

    private Query settled(Query query, double usualDiversity) {
        return query.of(query.filter().spelledAs(bundle.catalogue()), query.minRatings(), query.pool())
                .varied(query.diversity().orElse(usualDiversity), query.novelty());
    }

    /** Makes lists and forgets them, and begins none after a time. */
    void warmUp(Viewers viewers, Instant at, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        int users = bundle.users().size();
        People nobody = new People();
        Rank[] ranks = Rank.values();
        for (int list = 0; list < WARM_UP_LISTS && System.nanoTime() < end; list++) {
            int user = bundle.users().id((int) ((long) list * users / WARM_UP_LISTS));
            Order order = orders.of(Optional.empty(), Optional.of(ranks[list % ranks.length]));
            of(
                    viewers.find(user, nobody).orElseThrow(),
                    Query.best(WARM_UP_LENGTH, at).by(order));
        }
    }
}
