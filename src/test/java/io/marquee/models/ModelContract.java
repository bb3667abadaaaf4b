package io.marquee.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Dataset;
import io.marquee.features.Damping;
import io.marquee.features.Statistics;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What holds besides for every model that a bundle can hold. */
public interface ModelContract extends ScorerContract {
    @Test
    default void scoresTheSameOnceReadBack() throws IOException {
        Dataset dataset = Fixtures.learnable(11);
        Scorer scorer = fitted(dataset);
        assertThat(scorer).isInstanceOf(Model.class);
        Model copy = copy((Model) scorer, dataset);
        assertThat(copy).hasSameClassAs(scorer);
        assertThat(ScorerContract.scores(copy, dataset)).isDeepEqualTo(ScorerContract.scores(scorer, dataset));
    }

    private static Model copy(Model model, Dataset dataset) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ModelFormat.write(model, new BinaryWriter(bytes));
        Statistics statistics = Statistics.of(dataset.ratings(), dataset.catalogue(), new Damping(5, 5, 5));
        return ModelFormat.read(
                new BinaryReader(new ByteArrayInputStream(bytes.toByteArray())),
                new Shared(dataset.catalogue(), dataset.ratings(), statistics));
    }
}
