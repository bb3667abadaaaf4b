package io.marquee.api.endpoint;

import io.marquee.api.http.Request;
import io.marquee.data.MovieId;
import io.marquee.store.Page;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A part of a longer list as JSON; every list that is answered in parts looks like this.
 *
 * @param page which page this is, from 0
 * @param size how many items a full page has
 * @param total how many items there are on all pages
 * @param nextPage the page to ask for next; absent on the last one
 */
public record PageView<T>(int page, int size, long total, OptionalInt nextPage, List<T> items) {
    /** A page with the view of each of its items. */
    public static <D, T> PageView<T> of(Page<D> page, Function<D, T> view) {
        boolean last = (page.page() + 1L) * page.size() >= page.total();
        return new PageView<>(
                page.page(),
                page.size(),
                page.total(),
                last ? OptionalInt.empty() : OptionalInt.of(page.page() + 1),
                page.items().stream().map(view).toList());
    }

    /** The same with the posters of the movies that the items are about. */
    public PageView<Pictured<T>> withPosters(Function<T, MovieId> movie, Request request) {
        return new PageView<>(page, size, total, nextPage, Posters.with(items, movie, request));
    }
}
