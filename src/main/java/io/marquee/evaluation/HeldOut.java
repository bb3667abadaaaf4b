package io.marquee.evaluation;

import io.marquee.data.Dataset;
import io.marquee.data.split.Protocol;
import io.marquee.data.split.Split;
import java.util.List;
import java.util.stream.Stream;

/**
 * One split of a set.
 *
 * @param seed of the split, and of the models that are tried on it
 */
record HeldOut(long seed, Split split) {
    /** All splits of a protocol, seed by seed, each seed's made when they are asked for. */
    static Stream<HeldOut> of(Dataset data, Protocol protocol, List<Long> seeds) {
        if (seeds.isEmpty()) {
            throw new IllegalArgumentException("there is no seed to split by; give at least one");
        }
        return seeds.stream()
                .flatMap(seed -> protocol.splits(data, seed).stream().map(split -> new HeldOut(seed, split)));
    }
}
