package io.marquee.pipeline;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** A random generator of its own for each stage, so that one stage's draws do not shift another's. */
final class Seeds {
    private Seeds() {}

    static RandomGenerator of(long seed, String stage) {
        return new SplittableRandom(seed * 31 + stage.hashCode());
    }
}
