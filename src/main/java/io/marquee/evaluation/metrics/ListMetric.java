package io.marquee.evaluation.metrics;

/** How good one user's list is; the figure of a model is the mean over users. */
@FunctionalInterface
public interface ListMetric {
    /** The metric of one list: a finite number. */
    double of(RankedList list);
}
