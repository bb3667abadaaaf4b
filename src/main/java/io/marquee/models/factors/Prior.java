package io.marquee.models.factors;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.IOException;
import java.util.function.IntToDoubleFunction;

/**
 * What is known of a vector {@code (factors, bias)} before its ratings are seen: its entries are normally distributed and
 * independent of each other.
 *
 * @param mean rank + 1
 * @param variance rank + 1, each above 0
 */
record Prior(double[] mean, double[] variance) {
    /** The number of entries. */
    int width() {
        return mean.length;
    }

    /** The same prior about another mean, moved entry by entry. */
    Prior moved(IntToDoubleFunction offset) {
        double[] moved = new double[mean.length];
        for (int entry = 0; entry < moved.length; entry++) {
            moved[entry] = mean[entry] + offset.applyAsDouble(entry);
        }
        return new Prior(moved, variance);
    }

    void write(BinaryWriter out) throws IOException {
        out.putDoubles(mean);
        out.putDoubles(variance);
    }

    static Prior read(BinaryReader in) throws IOException {
        return new Prior(in.takeDoubles(), in.takeDoubles());
    }
}
