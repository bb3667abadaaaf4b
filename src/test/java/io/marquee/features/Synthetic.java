package io.marquee.features;

import io.marquee.data.Dataset;
import io.marquee.data.generate.SyntheticRatings;
import io.marquee.data.generate.SyntheticSpec;
import java.util.SplittableRandom;

/** Small synthetic sets to try features on. */
public final class Synthetic {
    private Synthetic() {}

    /** 2,000 ratings by 60 users of 120 movies. */
    public static Dataset small(long seed) {
        return SyntheticRatings.generate(new SyntheticSpec(2_000, 60, 120), new SplittableRandom(seed));
    }

    /** 150 ratings by 60 users of 120 movies: many a user and many a movie has a single one. */
    public static Dataset sparse(long seed) {
        return SyntheticRatings.generate(new SyntheticSpec(150, 60, 120), new SplittableRandom(seed));
    }
}
