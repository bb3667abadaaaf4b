package io.marquee.recommend.query;

import io.marquee.recommend.Order;
import io.marquee.recommend.Rank;
import io.marquee.recommend.filter.MovieFilter;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What list is wanted.
 *
 * @param top the most movies on a page, at least 1
 * @param page which part of the list, from 0: each goes on where the one before it ends
 * @param model that orders the list; empty for the one that belongs to the rank
 * @param rank which of its answers counts; empty for the one that belongs to the model
 * @param at the moment that the predictions are for
 * @param filter which movies may come
 * @param minRatings how many training ratings a movie must have at least
 * @param pool whose movies they are taken from
 * @param diversity from 0, the best movies however alike, to 1, movies as different as can be; empty for what suits the person
 * @param novelty from 0, the best movies however well known, to 1, the least known of the best
 */
public record Query(
        int top,
        int page,
        Optional<String> model,
        Optional<Rank> rank,
        Instant at,
        MovieFilter filter,
        int minRatings,
        Pool pool,
        OptionalDouble diversity,
        double novelty) {
    /** Refuses values out of range. */
    public Query {
        check(top >= 1, "a list of " + top + " movies; at least 1 is needed");
        check(page >= 0, "page " + page + "; the first one is 0");
        check(minRatings >= 0, "minRatings " + minRatings + "; at least 0 is needed");
        check(isShare(diversity.orElse(0)), "diversity " + diversity.orElse(0) + "; 0 to 1 expected");
        check(isShare(novelty), "novelty " + novelty + "; 0 to 1 expected");
    }

    private static void check(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalArgumentException(fault);
        }
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }

    /** The best movies, and nothing special. */
    public static Query best(int top, Instant at) {
        return new Query(
                top,
                0,
                Optional.empty(),
                Optional.empty(),
                at,
                MovieFilter.NONE,
                0,
                Pool.OWN,
                OptionalDouble.empty(),
                0);
    }

    /** The same in a given order. */
    public Query by(Order order) {
        return new Query(
                top,
                page,
                Optional.of(order.model()),
                Optional.of(order.rank()),
                at,
                filter,
                minRatings,
                pool,
                diversity,
                novelty);
    }

    /** Another page of the same list. */
    public Query onPage(int other) {
        return new Query(top, other, model, rank, at, filter, minRatings, pool, diversity, novelty);
    }

    /** The same of other movies. */
    public Query of(MovieFilter otherFilter, int fewestRatings, Pool otherPool) {
        return new Query(top, page, model, rank, at, otherFilter, fewestRatings, otherPool, diversity, novelty);
    }

    /** The same, more or less varied. */
    public Query varied(double otherDiversity, double otherNovelty) {
        return new Query(
                top, page, model, rank, at, filter, minRatings, pool, OptionalDouble.of(otherDiversity), otherNovelty);
    }

    /** Whether neither a model nor a rank is asked for. */
    public boolean isOrderOpen() {
        return model.isEmpty() && rank.isEmpty();
    }

    /** How many movies of the list come before this page. */
    public long skipped() {
        return (long) page * top;
    }
}
