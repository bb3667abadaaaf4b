package io.marquee.evaluation.metrics;

import java.util.stream.IntStream;

/**
 * The reciprocal rank at k, whose mean over users is MRR: one over the rank, from 1, of the first relevant movie; zero
 * when none is listed.
 *
 * <p>Voorhees (1999), “The TREC-8 question answering track report”, NIST special publication 500-246, <a
 * href="https://doi.org/10.6028/NIST.SP.500-246">doi:10.6028/NIST.SP.500-246</a>.
 */
public final class ReciprocalRank implements ListMetric {
    @Override
    public double of(RankedList list) {
        return IntStream.range(0, list.size())
                .filter(list::hit)
                .mapToDouble(rank -> 1.0 / (rank + 1))
                .findFirst()
                .orElse(0);
    }
}
