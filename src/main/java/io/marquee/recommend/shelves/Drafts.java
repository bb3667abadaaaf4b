package io.marquee.recommend.shelves;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Shelves while they are filled: a movie goes to the first that claims it. For one thread. */
public final class Drafts {
    private final BitSet open;
    private final int size;
    private final List<Draft> drafts = new ArrayList<>();

    /**
     * No shelves yet.
     *
     * @param open the positions of the movies that may be claimed; changed from now on
     * @param size the most movies on a shelf
     */
    public Drafts(BitSet open, int size) {
        this.open = open;
        this.size = size;
    }

    /** The most movies on a shelf. */
    public int size() {
        return size;
    }

    /** Whether no shelf has claimed the movie at a position, and one may. */
    public boolean isOpen(int movie) {
        return open.get(movie);
    }

    /** Adds a shelf with the first of some movies that are open, if there is one. */
    public void fill(Kind kind, String title, IntStream movies) {
        fill(kind, title, Optional.empty(), movies);
    }

    /** The same for movies that are like one. */
    public void fill(Kind kind, String title, Optional<Liked> because, IntStream movies) {
        int[] claimed = movies.filter(open::get).limit(size).toArray();
        if (claimed.length > 0) {
            IntStream.of(claimed).forEach(open::clear);
            drafts.add(new Draft(
                    kind, title, because, IntStream.of(claimed).boxed().toList()));
        }
    }

    /** All shelves that are not empty. */
    public List<Draft> all() {
        return List.copyOf(drafts);
    }

    /**
     * A shelf.
     *
     * @param movies positions, the first ones first
     */
    public record Draft(Kind kind, String title, Optional<Liked> because, List<Integer> movies) {}
}
