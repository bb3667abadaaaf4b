package io.marquee.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {
    private static final Cluster COMEDY = new Cluster(0, "Comedy", 2, List.of("Comedy"), List.of(1.0, 0.0));
    private static final Cluster HORROR = new Cluster(1, "Horror", 1, List.of("Horror"), List.of(0.0, 1.0));

    private final Clusters clusters = Clusters.of(List.of(COMEDY, HORROR), 0, 1, 0);

    @Test
    void knowsTheClusterOfEachUser() {
        assertThat(clusters.users()).isEqualTo(3);
        assertThat(new int[] {clusters.of(0), clusters.of(1), clusters.of(2)}).containsExactly(0, 1, 0);
        assertThat(clusters.cluster(1)).isEqualTo(HORROR);
    }

    @Test
    void placesNewcomersByTheNearestCentroid() {
        assertThat(clusters.nearest(new double[] {0.6, 0.4})).isEqualTo(0);
        assertThat(clusters.nearest(new double[] {0.4, 0.6})).isEqualTo(1);
    }

    @Test
    void ofTwoAsNearTheLargerGroupWins() {
        assertThat(clusters.nearest(new double[] {0.5, 0.5})).isEqualTo(0);
        assertThat(clusters.nearest(new double[] {0, 0})).isEqualTo(0);
    }

    @Test
    void readsWhatItWrote() throws IOException {
        Clusters read = Clusters.read(new BinaryReader(new ByteArrayInputStream(written())));

        assertThat(read.all()).isEqualTo(clusters.all());
        assertThat(read.users()).isEqualTo(3);
        assertThat(read.of(1)).isEqualTo(1);
    }

    @Test
    void aFileCutShortIsAnError() throws IOException {
        byte[] cut = Arrays.copyOf(written(), written().length - 1);

        assertThatThrownBy(() -> Clusters.read(new BinaryReader(new ByteArrayInputStream(cut))))
                .isInstanceOf(EOFException.class);
    }

    @Test
    void doesNotChangeWithTheArrayItWasMadeOf() {
        int[] ofUser = {0, 1};
        Clusters made = Clusters.of(List.of(COMEDY, HORROR), ofUser);
        ofUser[0] = 1;

        assertThat(made.of(0)).isEqualTo(0);
    }

    @Test
    void refusesGroupsThatCannotBe() {
        assertThatThrownBy(() -> Clusters.of(List.of())).hasMessageContaining("at least one");
        assertThatThrownBy(() -> Clusters.of(List.of(HORROR))).hasMessage("cluster 1 stands in place 0");
        assertThatThrownBy(() -> Clusters.of(List.of(COMEDY), 0, 1))
                .hasMessage("the user at position 1 is in cluster 1; there are 1");
    }

    private byte[] written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        clusters.write(new BinaryWriter(bytes));
        return bytes.toByteArray();
    }
}
