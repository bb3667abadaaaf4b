package io.marquee.benchmark.load;

import java.util.random.RandomGenerator;

/** What is asked for, and how much of it. */
enum Kind {
    /** Of each list, ten movies. */
    RECOMMENDATION(90),
    /** One rating. */
    WRITE(8),
    /** What users did. */
    ANALYTICS(2);

    private final int percent;

    Kind(int percent) {
        this.percent = percent;
    }

    static Kind any(RandomGenerator random) {
        int dice = random.nextInt(100);
        for (Kind kind : values()) {
            dice -= kind.percent;
            if (dice < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("the shares make less than 100 %");
    }
}
