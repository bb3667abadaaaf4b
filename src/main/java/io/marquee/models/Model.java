package io.marquee.models;

import io.marquee.binary.BinaryWriter;
import java.io.IOException;

/**
 * A fitted model that can be kept in a bundle. What all models of a bundle have in common ({@link Shared}) is kept there once,
 * and not written by any of them.
 */
public interface Model extends Scorer {
    /** What reads it back. */
    ModelFormat format();

    /** Writes all that {@link Shared} does not hold. */
    void write(BinaryWriter out) throws IOException;
}
