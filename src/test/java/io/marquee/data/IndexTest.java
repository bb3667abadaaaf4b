package io.marquee.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexTest {
    @Test
    void positionsFollowTheOrderOfTheIds() {
        Index index = Index.of(30, 10, 20, 10);
        assertThat(index.ids()).containsExactly(10, 20, 30);
        assertThat(index.position(20)).isEqualTo(1);
        assertThat(index.id(2)).isEqualTo(30);
        assertThat(index.position(25)).isEqualTo(Index.ABSENT);
        assertThat(index.contains(9)).isFalse();
        assertThat(index.contains(31)).isFalse();
    }

    @Test
    void anEmptyIndexHoldsNothing() {
        assertThat(Index.of().size()).isZero();
        assertThat(Index.of().position(0)).isEqualTo(Index.ABSENT);
    }

    @Test
    void theExtremesOfTheRangeAreIdsLikeOthers() {
        Index index = Index.of(Integer.MAX_VALUE, 0, Integer.MIN_VALUE);
        assertThat(index.position(Integer.MIN_VALUE)).isZero();
        assertThat(index.position(Integer.MAX_VALUE)).isEqualTo(2);
        assertThat(index.position(1)).isEqualTo(Index.ABSENT);
    }

    @ParameterizedTest(name = "ids up to {0}")
    @ValueSource(ints = {50, 5_000, 1_000_000_000})
    void denseAndSparseIdsAreFoundAlike(int bound) {
        SplittableRandom random = new SplittableRandom(bound);
        TreeSet<Integer> expected = new TreeSet<>();
        int[] ids = random.ints(3_000, 0, bound).peek(expected::add).toArray();
        Index index = Index.of(ids);
        assertThat(index.ids()).containsExactlyElementsOf(expected);
        for (int probe = 0; probe < 1_000; probe++) {
            int id = random.nextInt(bound);
            int position = index.position(id);
            assertThat(position != Index.ABSENT).isEqualTo(expected.contains(id));
            assertThat(position == Index.ABSENT || index.id(position) == id).isTrue();
        }
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Index.of(5, 7, 1_000_000).write(new BinaryWriter(bytes));
        Index read = Index.read(new BinaryReader(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(read.ids()).containsExactly(5, 7, 1_000_000);
        assertThat(read.position(7)).isEqualTo(1);
    }
}
