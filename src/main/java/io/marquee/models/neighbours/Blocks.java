package io.marquee.models.neighbours;

import io.marquee.progress.Progress;
import java.util.List;
import java.util.stream.IntStream;

/** Finds neighbour lists on all cores, some at a time, so that each thread has its workspace for a while. */
final class Blocks {
    private static final int SIZE = 64;

    private Blocks() {}

    /**
     * The lists of positions 0 … {@code count} − 1.
     *
     * @param label of the work
     * @param lists of some of the positions
     */
    static NeighbourLists of(int count, String label, Progress progress, Lists lists) {
        try (Progress.Task task = progress.start(label, count)) {
            return NeighbourLists.of(IntStream.range(0, (count + SIZE - 1) / SIZE)
                    .parallel()
                    .mapToObj(block -> {
                        int end = Math.min(count, (block + 1) * SIZE);
                        List<NeighbourList> some = lists.between(block * SIZE, end);
                        task.advance(some.size());
                        return some;
                    })
                    .flatMap(List::stream)
                    .toList());
        }
    }

    /** Finds the lists of positions {@code from} … {@code to} − 1. */
    interface Lists {
        List<NeighbourList> between(int from, int to);
    }
}
