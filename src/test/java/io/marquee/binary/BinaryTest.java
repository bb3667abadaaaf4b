package io.marquee.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final BinaryWriter out = new BinaryWriter(bytes);

    private BinaryReader in() {
        return new BinaryReader(new ByteArrayInputStream(bytes.toByteArray()), bytes.size());
    }

    @Test
    void keepsSingleValues() throws IOException {
        out.putInt(Integer.MIN_VALUE);
        out.putLong(Long.MAX_VALUE);
        out.putDouble(Double.NaN);
        out.putString("Amélie, 七人の侍, \uD83C\uDFAC");
        out.putString("");
        out.putStrings(List.of("a", "", "b"));

        BinaryReader in = in();
        assertThat(in.takeInt()).isEqualTo(Integer.MIN_VALUE);
        assertThat(in.takeLong()).isEqualTo(Long.MAX_VALUE);
        assertThat(in.takeDouble()).isNaN();
        assertThat(in.takeString()).isEqualTo("Amélie, 七人の侍, \uD83C\uDFAC");
        assertThat(in.takeString()).isEmpty();
        assertThat(in.takeStrings()).containsExactly("a", "", "b");
    }

    /** Arrays are written in blocks of 16,384 values. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16_383, 16_384, 16_385, 50_000})
    void keepsArraysOfAnyLength(int length) throws IOException {
        SplittableRandom random = new SplittableRandom(length);
        byte[] few = new byte[length];
        random.nextBytes(few);
        int[] ints = random.ints(length).toArray();
        double[] doubles = random.doubles(length).toArray();
        float[] floats = new float[length];
        for (int i = 0; i < length; i++) {
            floats[i] = random.nextFloat();
        }
        out.putBytes(few);
        out.putInts(ints);
        out.putFloats(floats);
        out.putDoubles(doubles);
        out.putInt(42);

        BinaryReader in = in();
        assertThat(in.takeBytes()).isEqualTo(few);
        assertThat(in.takeInts()).isEqualTo(ints);
        assertThat(in.takeFloats()).isEqualTo(floats);
        assertThat(in.takeDoubles()).isEqualTo(doubles);
        assertThat(in.takeInt()).isEqualTo(42);
    }

    @Test
    void saysWhenTheStreamEndsTooEarly() throws IOException {
        assertThatThrownBy(() -> in().takeInt()).isInstanceOf(EOFException.class);
        out.putInt(7);
        assertThatThrownBy(() -> new BinaryReader(new ByteArrayInputStream(bytes.toByteArray())).takeInts())
                .isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> new BinaryReader(new ByteArrayInputStream(bytes.toByteArray())).takeString())
                .isInstanceOf(EOFException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 2})
    void refusesALengthThatCannotBe(int length) throws IOException {
        out.putInt(length);
        assertThatThrownBy(() -> in().takeInts())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a length of " + length);
    }
}
