package io.marquee.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, which every JDK has. */
final class Checksum {
    private static final int BLOCK = 1 << 16;

    private Checksum() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }

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
        MessageDigest digest = sha256();
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
