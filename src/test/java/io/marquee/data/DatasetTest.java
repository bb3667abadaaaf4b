package io.marquee.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class DatasetTest {
    private static final MovieMetadata METADATA = new MovieMetadata(
            Optional.of("Toys come alive."),
            Optional.empty(),
            Optional.of(LocalDate.of(1995, 10, 30)),
            OptionalInt.of(81),
            OptionalLong.of(30_000_000),
            OptionalLong.empty(),
            Optional.of("en"),
            Optional.of("/a.jpg"),
            List.of("toy", "jealousy"));

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Dataset set = set("Toy Story (1995)", 8, Map.of(new MovieId(1), METADATA));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        set.write(new BinaryWriter(bytes));
        Dataset read = Dataset.read(new BinaryReader(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(read.name()).isEqualTo("tiny");
        assertThat(read.hash()).isEqualTo(set.hash());
        assertThat(read.catalogue().movies()).isEqualTo(set.catalogue().movies());
        assertThat(read.metadata()).isEqualTo(set.metadata());
        assertThat(ContentHash.of(read.catalogue(), read.ratings(), read.metadata()))
                .isEqualTo(set.hash());
    }

    @Test
    void theHashIsThatOfTheContentAndNotOfTheName() {
        Dataset set = set("Toy Story (1995)", 8, Map.of());
        Dataset renamed = Dataset.of("other", set.catalogue(), set.ratings(), set.metadata());
        assertThat(renamed.hash()).isEqualTo(set.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void everyPartOfTheContentMattersToTheHash() {
        List<String> hashes = List.of(
                set("Toy Story (1995)", 8, Map.of()).hash(),
                set("Toy Story", 8, Map.of()).hash(),
                set("Toy Story (1995)", 9, Map.of()).hash(),
                set("Toy Story (1995)", 8, Map.of(new MovieId(1), METADATA)).hash());
        assertThat(hashes).doesNotHaveDuplicates();
    }

    private static Dataset set(String title, int rating, Map<MovieId, MovieMetadata> metadata) {
        Catalogue catalogue = Catalogue.of(List.of(new Movie(
                new MovieId(1),
                title,
                OptionalInt.of(1995),
                List.of("Comedy"),
                Optional.of(new ImdbId(114_709)),
                Optional.empty())));
        Ratings ratings = new RatingsBuilder().add(3, 1, rating, 964_982_703).build(catalogue.index());
        return Dataset.of("tiny", catalogue, ratings, metadata);
    }
}
