package io.marquee.evaluation;

import io.marquee.data.Dataset;
import io.marquee.data.split.KFold;
import io.marquee.data.split.Protocol;
import io.marquee.data.split.RandomShare;
import io.marquee.data.split.Split;
import java.util.List;
import java.util.stream.Stream;

/**
 * One split of a set.
 *
 * @param seed of the split, and of the models that are tried on it
 */
record HeldOut(long seed, Split split) {
    /** The seeds that make a difference: of a protocol without chance, which has one split whatever the seed, the first. */
    static List<Long> seeds(Protocol protocol, List<Long> seeds) {
        boolean chance = protocol instanceof RandomShare || protocol instanceof KFold;
        return chance ? seeds : seeds.stream().limit(1).toList();
    }

    /** All splits of a protocol, seed by seed, each seed's made when they are asked for. */
    static Stream<HeldOut> of(Dataset data, Protocol protocol, List<Long> seeds) {
        if (seeds.isEmpty()) {
            throw new IllegalArgumentException("there is no seed to split by; give at least one");
        }
        return seeds.stream()
                .flatMap(seed -> protocol.splits(data, seed).stream().map(split -> new HeldOut(seed, split)));
    }
}
