package io.marquee.binary;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes primitives, strings and length-prefixed arrays, big-endian. Arrays go out in blocks, so that millions of values
 * take milliseconds. Read back by {@link BinaryReader} in the same order.
 */
public final class BinaryWriter {
    private static final int BLOCK = 1 << 14;

    private final DataOutputStream out;

    /** Writes to a stream, which the caller buffers and closes. */
    public BinaryWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** Writes one {@code int}. */
    public void putInt(int value) throws IOException {
        out.writeInt(value);
    }

    /** Writes one {@code long}. */
    public void putLong(long value) throws IOException {
        out.writeLong(value);
    }

    /** Writes one {@code double}. */
    public void putDouble(double value) throws IOException {
        out.writeDouble(value);
    }

    /** Writes a string in UTF-8. */
    public void putString(String value) throws IOException {
        putBytes(value.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a list of strings. */
    public void putStrings(List<String> values) throws IOException {
        putInt(values.size());
        for (String value : values) {
            putString(value);
        }
    }

    /** Writes the length and the bytes. */
    public void putBytes(byte[] values) throws IOException {
        putInt(values.length);
        out.write(values);
    }

    /** Writes the length and the values. */
    public void putInts(int[] values) throws IOException {
        putInt(values.length);
        putBlocks(values.length, Integer.BYTES, (buffer, i) -> buffer.putInt(values[i]));
    }

    /** Writes the length and the values. */
    public void putFloats(float[] values) throws IOException {
        putInt(values.length);
        putBlocks(values.length, Float.BYTES, (buffer, i) -> buffer.putFloat(values[i]));
    }

    /** Writes the length and the values. */
    public void putDoubles(double[] values) throws IOException {
        putInt(values.length);
        putBlocks(values.length, Double.BYTES, (buffer, i) -> buffer.putDouble(values[i]));
    }

    private void putBlocks(int length, int width, Element element) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BLOCK * width);
        for (int i = 0; i < length; i++) {
            element.put(buffer, i);
            if (!buffer.hasRemaining() || i == length - 1) {
                out.write(buffer.array(), 0, buffer.position());
                buffer.clear();
            }
        }
    }

    private interface Element {
        void put(ByteBuffer buffer, int index);
    }
}
