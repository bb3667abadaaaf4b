package io.marquee.store;

/**
 * Which part of a list is wanted.
 *
 * @param page from 0
 * @param size items a page, at least 1
 */
public record PageRequest(int page, int size) {
    /** Refuses what no list has. */
    public PageRequest {
        if (page < 0 || size < 1) {
            throw new IllegalArgumentException(
                    "page " + page + " of size " + size + ": page ≥ 0 and size ≥ 1 expected");
        }
    }

    /** How many items come before this page. */
    public long offset() {
        return (long) page * size;
    }
}
