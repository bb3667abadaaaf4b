package io.marquee.binary;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what a {@link BinaryWriter} wrote, in the same order. A stream that ends too early is an {@link EOFException}. */
public final class BinaryReader {
    private static final int BLOCK = 1 << 14;

    private final DataInputStream in;
    private final long size;

    /** Reads from a stream, which the caller buffers and closes. */
    public BinaryReader(InputStream in) {
        this(in, Long.MAX_VALUE);
    }

    /**
     * Reads from a stream, which the caller buffers and closes.
     *
     * @param size the most bytes that the stream has: no damaged length can ask for more memory than that
     */
    public BinaryReader(InputStream in, long size) {
        this.in = new DataInputStream(in);
        this.size = size;
    }

    /** Reads one {@code int}. */
    public int takeInt() throws IOException {
        return in.readInt();
    }

    /** Reads one {@code long}. */
    public long takeLong() throws IOException {
        return in.readLong();
    }

    /** Reads one {@code double}. */
    public double takeDouble() throws IOException {
        return in.readDouble();
    }

    /** Reads a string. */
    public String takeString() throws IOException {
        return new String(takeBytes(), StandardCharsets.UTF_8);
    }

    /** Reads a list of strings; the list is unmodifiable. */
    public List<String> takeStrings() throws IOException {
        int length = takeLength(Integer.BYTES);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            values.add(takeString());
        }
        return List.copyOf(values);
    }

    /** Reads a byte array. */
    public byte[] takeBytes() throws IOException {
        int length = takeLength(Byte.BYTES);
        byte[] values = in.readNBytes(length);
        if (values.length < length) {
            throw new EOFException("the file ends after " + values.length + " of " + length + " bytes");
        }
        return values;
    }

    /** Reads an array of {@code int}. */
    public int[] takeInts() throws IOException {
        int[] values = new int[takeLength(Integer.BYTES)];
        takeBlocks(
                values.length,
                Integer.BYTES,
                (block, from, count) -> block.asIntBuffer().get(values, from, count));
        return values;
    }

    /** Reads an array of {@code float}. */
    public float[] takeFloats() throws IOException {
        float[] values = new float[takeLength(Float.BYTES)];
        takeBlocks(
                values.length,
                Float.BYTES,
                (block, from, count) -> block.asFloatBuffer().get(values, from, count));
        return values;
    }

    /** Reads an array of {@code double}. */
    public double[] takeDoubles() throws IOException {
        double[] values = new double[takeLength(Double.BYTES)];
        takeBlocks(
                values.length,
                Double.BYTES,
                (block, from, count) -> block.asDoubleBuffer().get(values, from, count));
        return values;
    }

    private int takeLength(int width) throws IOException {
        int length = in.readInt();
        if (length < 0 || (long) length * width > size) {
            throw new IOException("a length of " + length + ": not a file of this format, or a damaged one");
        }
        return length;
    }

    private void takeBlocks(int length, int width, Block block) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.min(BLOCK, length) * width);
        for (int from = 0; from < length; from += BLOCK) {
            int count = Math.min(BLOCK, length - from);
            in.readFully(buffer.array(), 0, count * width);
            block.take(buffer, from, count);
        }
    }

    private interface Block {
        void take(ByteBuffer block, int from, int count);
    }
}
