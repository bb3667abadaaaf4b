package io.marquee.recommend.shelves;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The movies that few people know: all that were rated but the {@value #HEAD_PERCENT} percent of them with the most raters, and
 * of these the ones with enough raters to tell anything.
 */
public final class LittleKnown {
    /** How many percent of the rated movies are too well known. */
    public static final int HEAD_PERCENT = 10;

    /** The fewest people who must have rated a movie. */
    public static final int FEWEST = 5;

    private static final int ALL_PERCENT = 100;

    private final IntUnaryOperator raters;
    private final int most;

    private LittleKnown(IntUnaryOperator raters, int most) {
        this.raters = raters;
        this.most = most;
    }

    /**
     * Of the movies at the positions 0 … {@code movies} − 1.
     *
     * @param raters how many people rated the movie at a position
     */
    public static LittleKnown of(IntUnaryOperator raters, int movies) {
        int[] ascending = IntStream.range(0, movies)
                .map(raters)
                .filter(count -> count > 0)
                .sorted()
                .toArray();
        int head = (int) ((long) ascending.length * HEAD_PERCENT / ALL_PERCENT);
        int last = ascending.length - 1 - head;
        return new LittleKnown(raters, last < 0 ? 0 : ascending[last]);
    }

    /** Whether few people know the movie at a position. */
    public boolean has(int movie) {
        int count = raters.applyAsInt(movie);
        return count >= FEWEST && count <= most;
    }
}
