package io.marquee.data;

import io.marquee.binary.BinaryWriter;
import io.marquee.binary.Sha256;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;

/** SHA-256 over what a set says, in one order, however it was written down: ids, ratings, times, titles, links, metadata. */
final class ContentHash {
    private ContentHash() {}

    /** The hash in hex. */
    static String of(Catalogue catalogue, Ratings ratings, Map<MovieId, MovieMetadata> metadata) {
        MessageDigest digest = Sha256.start();
        try (OutputStream out =
                new BufferedOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest), 1 << 16)) {
            BinaryWriter writer = new BinaryWriter(out);
            catalogue.write(writer);
            ratings.write(writer);
            writeMetadata(metadata, writer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Sha256.hex(digest.digest());
    }

    /** Writes the metadata by ascending movie id. */
    static void writeMetadata(Map<MovieId, MovieMetadata> metadata, BinaryWriter out) throws IOException {
        TreeMap<Integer, MovieMetadata> ordered = new TreeMap<>();
        metadata.forEach((id, data) -> ordered.put(id.value(), data));
        out.putInt(ordered.size());
        for (Map.Entry<Integer, MovieMetadata> entry : ordered.entrySet()) {
            out.putInt(entry.getKey());
            entry.getValue().write(out);
        }
    }
}
