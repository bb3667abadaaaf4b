package io.marquee.evaluation;

import io.marquee.binary.BinaryWriter;
import io.marquee.models.Model;
import io.marquee.models.ModelFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** How much room a model takes in a bundle: what it writes there, less what all models share. */
final class BundleSize {
    private BundleSize() {}

    /** The size in bytes. */
    static long of(Model model) {
        Count count = new Count();
        try {
            ModelFormat.write(model, new BinaryWriter(count));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return count.bytes;
    }

    private static final class Count extends OutputStream {
        private long bytes;

        @Override
        public void write(int any) {
            bytes++;
        }

        @Override
        public void write(byte[] from, int offset, int length) {
            bytes += length;
        }
    }
}
