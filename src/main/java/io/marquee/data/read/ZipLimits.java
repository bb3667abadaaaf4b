package io.marquee.data.read;

import io.marquee.data.DataException;
import java.nio.file.Path;

/**
 * How much a zip may hold before it is taken for a trap. The largest release unpacks to 1.6 GB at a ratio of 5; text can
 * reach 1000.
 *
 * @param files in the zip
 * @param bytes of one file, unpacked
 * @param ratio of unpacked to packed bytes, once a file is larger than {@link #SMALL}
 */
record ZipLimits(int files, long bytes, int ratio) {
    static final ZipLimits DEFAULT = new ZipLimits(10_000, 8L << 30, 100);

    /** Files up to this size, 1 MiB, may be packed at any ratio. */
    static final long SMALL = 1 << 20;

    void checkCount(Path zip, int count) {
        if (count > files) {
            throw new DataException(zip + " holds " + count + " files; a ratings set has at most " + files
                    + ". Unpack the set's own files into a folder and give that.");
        }
    }

    void checkSize(String place, long unpacked, long packed) {
        boolean trap = unpacked > bytes || unpacked > SMALL && unpacked / ratio > Math.max(packed, 1);
        if (trap) {
            throw new DataException(place + " unpacks to more than " + unpacked + " bytes from " + packed
                    + ", like a zip bomb; at most " + bytes + " bytes and " + ratio
                    + " times the packed size are read. If you trust it, unpack it and give the folder.");
        }
    }
}
