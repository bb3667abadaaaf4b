package io.marquee.store.mongo;

import com.mongodb.client.gridfs.GridFSDownloadStream;
import java.io.InputStream;
import java.util.function.Function;
import java.util.function.Supplier;

/** The bytes of a bundle as they come from the database, with its faults turned into the store's. */
final class BundleStream extends InputStream {
    private final GridFSDownloadStream bytes;
    private final Function<Supplier<Integer>, Integer> guard;

    /**
     * Reads on from a stream.
     *
     * @param guard makes of a read that throws the driver's exceptions one that throws the store's
     */
    BundleStream(GridFSDownloadStream bytes, Function<Supplier<Integer>, Integer> guard) {
        this.bytes = bytes;
        this.guard = guard;
    }

    @Override
    public int read() {
        return guard.apply(bytes::read);
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        return guard.apply(() -> bytes.read(target, offset, length));
    }

    @Override
    public void close() {
        bytes.close();
    }
}
