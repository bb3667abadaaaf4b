package io.marquee.bundle;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.binary.Sha256;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.UnaryOperator;

/**
 * A {@link Bundle} with its {@link RunRecord}, as a file:
 *
 * <pre>
 * "MARQUEE" and the format version, 8 bytes
 * the bundle's parts
 * the record of the run, JSON
 * the SHA-256 of all that comes before, 32 bytes
 * </pre>
 *
 * @param run how the bundle came to be; its version is the start of the SHA-256 of the parts and of all else in the record
 *     but the time
 */
public record BundleFile(Bundle bundle, RunRecord run) {
    private static final int FORMAT = 3;
    private static final byte[] MAGIC = {'M', 'A', 'R', 'Q', 'U', 'E', 'E', FORMAT};
    private static final int CHECKSUM = 32;
    private static final int VERSION_DIGITS = 12;

    /**
     * Writes a bundle. The file appears whole or not at all.
     *
     * @param draft the record, whose version is yet to be found
     * @return the record with its version
     */
    public static RunRecord write(Path file, Bundle bundle, RunRecord draft) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            RunRecord run;
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                run = write(stream, bundle, draft);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return run;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static RunRecord write(OutputStream stream, Bundle bundle, RunRecord draft) throws IOException {
        MessageDigest digest = Sha256.start();
        DigestOutputStream out = new DigestOutputStream(stream, digest);
        out.write(MAGIC);
        bundle.write(new BinaryWriter(out));
        RunRecord run = draft.withVersion(version(Checksum.soFar(digest), draft));
        new BinaryWriter(out).putString(RunJson.write(run));
        stream.write(digest.digest());
        return run;
    }

    private static String version(byte[] parts, RunRecord draft) {
        String timeless = RunJson.write(draft.at(Instant.EPOCH).withVersion(""));
        return Sha256.hex(Sha256.hex(parts) + timeless).substring(0, VERSION_DIGITS);
    }

    /**
     * Reads a bundle file while its checksum is taken on another thread; nothing comes back unless that is found right.
     *
     * @throws BundleException when it is not a bundle, of another format version, or damaged
     */
    public static BundleFile read(Path file) throws IOException {
        return read(file, ForkJoinPool.commonPool(), stream -> stream);
    }

    private static BundleFile read(Path file, Executor beside, UnaryOperator<InputStream> pace) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BundleException(file + ": there is no such file; `marquee train` makes a bundle");
        }
        checkFormat(file);
        CompletableFuture<Boolean> sound = CompletableFuture.supplyAsync(() -> isSound(file, pace), beside);
        try {
            BundleFile read = parse(file, pace);
            requireSound(file, sound);
            return read;
        } catch (IOException | RuntimeException e) {
            requireSound(file, sound);
            throw e;
        }
    }

    private static BundleFile parse(Path file, UnaryOperator<InputStream> pace) throws IOException {
        try (InputStream stream = new BufferedInputStream(pace.apply(Files.newInputStream(file)), 1 << 16)) {
            stream.skipNBytes(MAGIC.length);
            BinaryReader in = new BinaryReader(stream, Files.size(file));
            Bundle bundle = Bundle.read(in);
            return new BundleFile(bundle, RunJson.read(in.takeString()));
        }
    }

    /** Reads a bundle that comes as a stream, from a store for instance, by way of a temporary file. */
    public static BundleFile read(InputStream stream) throws IOException {
        return readCopy(stream, BundleFile::read);
    }

    /** The same without haste: on this thread alone, and with pauses that leave processors to others. */
    public static BundleFile readBesides(InputStream stream) throws IOException {
        return readCopy(new PausingInputStream(stream), copy -> read(copy, Runnable::run, PausingInputStream::new));
    }

    private static BundleFile readCopy(InputStream stream, Reading reading) throws IOException {
        Path copy = Files.createTempFile("marquee", ".bundle");
        try {
            Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
            return reading.read(copy);
        } finally {
            Files.delete(copy);
        }
    }

    private static void checkFormat(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] magic = in.readNBytes(MAGIC.length);
            int last = MAGIC.length - 1;
            if (magic.length < MAGIC.length || !Arrays.equals(magic, 0, last, MAGIC, 0, last)) {
                throw new BundleException(file + ": not a Marquee bundle; `marquee train` makes one");
            }
            if (magic[last] != FORMAT) {
                throw new BundleException(file + ": a bundle of format " + Byte.toUnsignedInt(magic[last])
                        + ", and this Marquee reads format " + FORMAT + "; train again with this Marquee");
            }
        }
    }

    private static void requireSound(Path file, CompletableFuture<Boolean> sound) throws BundleException {
        if (!sound.join()) {
            throw new BundleException(file + ": damaged, its checksum does not fit; copy it again or train again");
        }
    }

    private interface Reading {
        BundleFile read(Path file) throws IOException;
    }

    private static boolean isSound(Path file, UnaryOperator<InputStream> pace) {
        try (InputStream in = new BufferedInputStream(pace.apply(Files.newInputStream(file)), 1 << 16)) {
            long length = Files.size(file) - CHECKSUM;
            byte[] found = Checksum.of(in, length);
            return length >= MAGIC.length && Arrays.equals(found, in.readNBytes(CHECKSUM));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
