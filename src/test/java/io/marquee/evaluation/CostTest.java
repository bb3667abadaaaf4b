package io.marquee.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.binary.BinaryWriter;
import io.marquee.data.Dataset;
import io.marquee.models.Fixtures;
import io.marquee.models.Model;
import io.marquee.models.ModelFormat;
import io.marquee.models.UserMovieBias;
import io.marquee.progress.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CostTest {
    @Test
    void theSizeIsThatOfWhatAModelWrites() throws IOException {
        Dataset set = Fixtures.learnable(1);
        Model model = (Model) UserMovieBias.tuned().fit(set, new SplittableRandom(1), Progress.SILENT);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ModelFormat.write(model, new BinaryWriter(written));
        assertThat(BundleSize.of(model)).isEqualTo(written.size()).isGreaterThan(8 * (120 + 100));
    }

    @Test
    void thePeakHoldsWhatWasInUseAndIsOverByNow() {
        PeakHeap heap = PeakHeap.watched();
        assertThat(filled(64 << 20)).isEqualTo((byte) 1);
        System.gc();
        assertThat(heap.bytes()).isBetween(60L << 20, 1L << 30);
    }

    private static byte filled(int bytes) {
        byte[] block = new byte[bytes];
        block[bytes / 2] = 1;
        return block[bytes / 2];
    }
}
