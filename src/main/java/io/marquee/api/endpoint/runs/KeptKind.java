package io.marquee.api.endpoint.runs;

import io.marquee.store.report.ReportKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The kinds of reports that are told, and the command that makes one of each. */
final class KeptKind {
    private static final Map<ReportKind, String> MADE_BY = new EnumMap<>(Map.of(
            ReportKind.LEADERBOARD, "./marquee evaluate --seeds 5 --keep",
            ReportKind.IMPORTANCE, "./marquee train",
            ReportKind.CLUSTERS, "./marquee train",
            ReportKind.CLUSTER_STUDY, "./marquee study-clusters --keep"));

    private KeptKind() {}

    static boolean isTold(ReportKind kind) {
        return MADE_BY.containsKey(kind);
    }

    /** The command that makes a report. */
    static String madeBy(ReportKind kind) {
        return MADE_BY.get(kind);
    }

    static String words() {
        return MADE_BY.keySet().stream().map(ReportKind::word).collect(Collectors.joining(", "));
    }
}
