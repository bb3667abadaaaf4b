package io.marquee.bundle;

import io.marquee.binary.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** How bundle files use SHA-256. */
final class Checksum {
    private static final int BLOCK = 1 << 16;

    private Checksum() {}

    /** What the digest would be if it ended here; it goes on. */
    static byte[] soFar(MessageDigest digest) {
        try {
            return ((MessageDigest) digest.clone()).digest();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("this JDK's SHA-256 cannot be cloned", e);
        }
    }

    /** Of the first bytes of a stream; fewer when it ends. */
    static byte[] of(InputStream in, long length) throws IOException {
        MessageDigest digest = Sha256.start();
        byte[] block = new byte[BLOCK];
        long rest = length;
        int read;
        while (rest > 0 && (read = in.read(block, 0, (int) Math.min(BLOCK, rest))) > 0) {
            digest.update(block, 0, read);
            rest -= read;
        }
        return digest.digest();
    }
}
