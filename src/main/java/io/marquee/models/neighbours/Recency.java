package io.marquee.models.neighbours;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.IOException;

/**
 * How much more a rating counts when it was given near the moment that is asked about, as people's mood and standard are
 * those of one sitting: 1 + weight / (1 + t / hours) for t hours between the two. The hyperbola keeps a sitting, a week and a
 * year apart, which no exponential does at once. Weights that fall with time: Ding and Li (2005), “Time weight collaborative
 * filtering”, <a href="https://doi.org/10.1145/1099554.1099689">doi:10.1145/1099554.1099689</a>.
 *
 * @param weight of a rating of the same second, on top of the 1 that every rating has
 * @param hours after which half of that is left
 */
record Recency(double weight, double hours) {
    private static final double SECONDS_PER_HOUR = 3_600;

    double of(long secondsApart) {
        return 1 + weight / (1 + Math.abs(secondsApart) / (SECONDS_PER_HOUR * hours));
    }

    void write(BinaryWriter out) throws IOException {
        out.putDouble(weight);
        out.putDouble(hours);
    }

    static Recency read(BinaryReader in) throws IOException {
        return new Recency(in.takeDouble(), in.takeDouble());
    }
}
