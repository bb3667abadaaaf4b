package io.marquee.store.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a report tells. */
public enum ReportKind {
    /** Models measured side by side. */
    LEADERBOARD,
    /** What the features are worth to each model of trees. */
    IMPORTANCE,
    /** What speaks for each number of clusters. */
    CLUSTERS,
    /** What lists gain and lose by the clusters, for several numbers of them. */
    CLUSTER_STUDY,
    /** How the stages of a published version went: a {@link RunJournal}. */
    STAGES,
    /** How far runs have come, published or not: {@link RunJournal}s. */
    WORK;

    /** Its name outside of the program: {@code cluster-study}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with a name; empty where there is none, as for one of a newer Marquee. */
    public static Optional<ReportKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
