package io.marquee.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.features.Damping;
import io.marquee.features.Statistics;
import io.marquee.models.Composite;
import io.marquee.models.Fixtures;
import io.marquee.models.GlobalMean;
import io.marquee.models.Model;
import io.marquee.models.ModelFormat;
import io.marquee.models.MostPopular;
import io.marquee.models.Shared;
import io.marquee.models.Trainer;
import io.marquee.models.UserMovieBias;
import io.marquee.progress.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ServedModelsTest {
    private static final Dataset DATASET = Fixtures.of("5 4 -", "- 1 2", "3 - 3");
    private static final Model MEAN = fitted(new GlobalMean());
    private static final Model BIASES = fitted(UserMovieBias.tuned());
    private static final Model POPULARITY = fitted(new MostPopular());

    private static Model fitted(Trainer trainer) {
        return (Model) trainer.fit(DATASET, new SplittableRandom(1), Progress.SILENT);
    }

    /** Says what its only input says. */
    private record Echo(String name, Model input) implements Composite {
        @Override
        public Map<String, Model> inputs() {
            return Map.of(name, input);
        }

        @Override
        public double score(int user, int movie, long second) {
            return input.score(user, movie, second);
        }

        @Override
        public Model foldIn(Ratings ratings) {
            return new Echo(name, input.foldIn(ratings));
        }

        @Override
        public ModelFormat format() {
            return input.format();
        }

        @Override
        public void write(BinaryWriter out) throws IOException {
            input.write(out);
        }
    }

    private static Map<String, Model> models(Object... namesAndModels) {
        Map<String, Model> models = new LinkedHashMap<>();
        for (int i = 0; i < namesAndModels.length; i += 2) {
            models.put((String) namesAndModels[i], (Model) namesAndModels[i + 1]);
        }
        return models;
    }

    @Test
    void areNamedInTheOrderOfThePlan() {
        ServedModels served = new ServedModels(models("b", BIASES, "p", POPULARITY, "a", MEAN), "a", "p");
        assertThat(served.names()).containsExactly("b", "p", "a");
        assertThat(served.find("b")).contains(BIASES);
        assertThat(served.find("c")).isEmpty();
        assertThat(served.ofStars()).isSameAs(MEAN);
    }

    @Test
    void areAlsoThoseThatAModelHolds() {
        ServedModels served =
                new ServedModels(models("echo", new Echo("held", POPULARITY), "mean", MEAN), "mean", "held");
        assertThat(served.names()).containsExactly("echo", "mean", "held");
        assertThat(served.find("held")).contains(POPULARITY);
    }

    @Test
    void areThoseOfThePlanWhereAModelHoldsOneOfTheSameName() {
        ServedModels served = new ServedModels(models("echo", new Echo("mean", BIASES), "mean", MEAN), "mean", "mean");
        assertThat(served.names()).containsExactly("echo", "mean");
        assertThat(served.find("mean")).contains(MEAN);
    }

    @Test
    void refuseDefaultsThatAreNotServedOrPredictNoStars() {
        assertThatThrownBy(() -> new ServedModels(models("mean", MEAN), "svd", "mean"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("svd", "served are [mean]");
        assertThatThrownBy(() -> new ServedModels(models("mean", MEAN), "mean", "ease"))
                .hasMessageContaining("ease");
        assertThatThrownBy(() -> new ServedModels(models("popular", POPULARITY), "popular", "popular"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("popular is to predict ratings");
    }

    @Test
    void areReadAsTheyWereWritten() throws IOException {
        ServedModels served = new ServedModels(models("b", BIASES, "p", POPULARITY, "a", MEAN), "b", "p");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        served.write(new BinaryWriter(bytes));
        Statistics statistics = Statistics.of(DATASET.ratings(), DATASET.catalogue(), new Damping(5, 5, 5));
        ServedModels read = ServedModels.read(
                new BinaryReader(new ByteArrayInputStream(bytes.toByteArray())),
                new Shared(DATASET.catalogue(), DATASET.ratings(), statistics));
        assertThat(read.names()).isEqualTo(served.names());
        assertThat(read.stars()).isEqualTo("b");
        assertThat(read.relevance()).isEqualTo("p");
        assertThat(read.ofStars().score(0, 2, 0)).isEqualTo(BIASES.score(0, 2, 0));
    }
}
