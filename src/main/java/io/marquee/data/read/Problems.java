package io.marquee.data.read;

import io.marquee.data.DataException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where readers report what is wrong with a line: the first one stops a strict reading, otherwise they are counted. */
final class Problems {
    private static final int MOST_KEPT = 5;

    private final Strictness strictness;
    private final Map<ProblemKind, Long> counts = new EnumMap<>(ProblemKind.class);
    private final Map<ProblemKind, List<Problem>> first = new EnumMap<>(ProblemKind.class);

    Problems(Strictness strictness) {
        this.strictness = strictness;
    }

    /** Counts the problem, or stops. */
    void report(Problem problem) {
        if (strictness == Strictness.STRICT && !problem.kind().isQuirk()) {
            throw new DataException(problem + "\n    Correct the line, or leave bad lines out with --skip-bad.");
        }
        counts.merge(problem.kind(), 1L, Long::sum);
        List<Problem> kept = first.computeIfAbsent(problem.kind(), kind -> new ArrayList<>());
        if (keeps(problem.kind())) {
            kept.add(problem);
        }
    }

    /** Whether the next problem of this kind will be shown to someone, and not only counted. */
    boolean keeps(ProblemKind kind) {
        return first.getOrDefault(kind, List.of()).size() < MOST_KEPT;
    }

    /** What was counted, by kind. */
    List<ProblemCount> counts() {
        return counts.entrySet().stream()
                .map(count -> new ProblemCount(count.getKey(), count.getValue(), first.get(count.getKey())))
                .toList();
    }
}
