package io.marquee.recommend.reasons;

import io.marquee.data.Ratings;
import io.marquee.models.TopList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which of someone's ratings are worth measuring: of many those that any hint puts first. */
final class Shortlist {
    private final List<Hint> hints;

    Shortlist(List<Hint> hints) {
        this.hints = List.copyOf(hints);
    }

    /**
     * Rows of the ratings, what is most promising first.
     *
     * @param movies whose scores are in question
     * @param most how many rows
     */
    int[] of(Ratings own, int[] movies, int most) {
        int length = Math.min(most, own.size());
        if (length == 0) {
            return new int[0];
        }
        List<int[]> queues = new ArrayList<>();
        for (int movie : movies) {
            hints.forEach(hint -> queues.add(strongest(hint.strengths(own, movie), length)));
        }
        return inTurn(queues, length);
    }

    private static int[] strongest(double[] strengths, int most) {
        TopList best = new TopList(most);
        for (int row = 0; row < strengths.length; row++) {
            best.offer(row, strengths[row]);
        }
        return best.movies();
    }

    /** The first of each, then the second of each, until there are enough. */
    private static int[] inTurn(List<int[]> queues, int most) {
        Set<Integer> chosen = new LinkedHashSet<>();
        for (int place = 0; place < most && chosen.size() < most; place++) {
            for (int[] queue : queues) {
                chosen.add(queue[place]);
            }
        }
        return chosen.stream().limit(most).mapToInt(Integer::intValue).toArray();
    }
}
