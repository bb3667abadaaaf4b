package io.marquee.store;

import java.util.List;

/**
 * A part of a longer list.
 *
 * @param page which page this is, from 0
 * @param size how many items a full page has
 * @param total how many items there are on all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {
    /** Keeps the items from change. */
    public Page {
        items = List.copyOf(items);
    }

    /** The wanted part of a list that is there as a whole. */
    public static <T> Page<T> of(List<T> all, PageRequest wanted) {
        int from = (int) Math.min(wanted.offset(), all.size());
        int to = Math.min(from + wanted.size(), all.size());
        return new Page<>(all.subList(from, to), wanted.page(), wanted.size(), all.size());
    }
}
