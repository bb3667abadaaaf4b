package io.marquee.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Dataset;
import io.marquee.features.set.FeatureSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    private static final Damping DAMPING = new Damping(1, 2, 3);

    private static byte[] written(Statistics statistics) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        statistics.write(new BinaryWriter(bytes));
        return bytes.toByteArray();
    }

    private static Statistics read(byte[] bytes) throws IOException {
        return Statistics.read(new BinaryReader(new ByteArrayInputStream(bytes)));
    }

    @Test
    void areReadAsTheyWereWritten() throws IOException {
        Dataset dataset = Synthetic.small(1);
        Statistics statistics = Statistics.of(dataset.ratings(), dataset.catalogue(), DAMPING);
        Statistics again = read(written(statistics));
        assertThat(written(again)).isEqualTo(written(statistics));
        assertThat(again.users()).isEqualTo(60);
        assertSameFeatures(dataset, statistics, again);
    }

    private static void assertSameFeatures(Dataset dataset, Statistics one, Statistics other) {
        Evidence evidence = new Evidence(one, dataset.catalogue());
        Evidence same = new Evidence(other, dataset.catalogue());
        for (int row = 0; row < dataset.ratings().size(); row += 13) {
            evidence.aboutRow(dataset.ratings(), row);
            same.aboutRow(dataset.ratings(), row);
            for (Feature feature : FeatureSet.of(dataset.catalogue().genres()).features()) {
                assertThat(feature.value(same)).as(feature.name()).isEqualTo(feature.value(evidence));
            }
        }
    }

    @Test
    void thatEndTooEarlyAreNotRead() throws IOException {
        Dataset dataset = Synthetic.sparse(1);
        byte[] whole = written(Statistics.of(dataset.ratings(), dataset.catalogue(), DAMPING));
        for (int length = 0; length < whole.length; length += 997) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
        }
    }
}
