package io.marquee.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.features.set.FeatureSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    private static final Damping DAMPING = new Damping(1, 2, 3);

    private static final long NOW = 1_500_000_000;

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
            assertSameFeatures(dataset, evidence, same);
        }
    }

    private static void assertSameFeatures(Dataset dataset, Evidence one, Evidence other) {
        for (Feature feature : FeatureSet.of(dataset.catalogue().genres()).features()) {
            assertThat(feature.value(other)).as(feature.name()).isEqualTo(feature.value(one), within(1e-9));
        }
    }

    @Test
    void tellTheSameOfAUserWhoIsTakenInAsANewcomer() {
        Dataset dataset = Synthetic.small(1);
        Statistics whole = Statistics.of(dataset.ratings(), dataset.catalogue(), DAMPING);
        int user = dataset.ratings().users().size() - 1;
        Ratings own = rows(dataset.ratings(), row -> dataset.ratings().user(row) == user);
        Statistics newcomer = whole.ofNewcomer(own, dataset.catalogue());
        for (int movie = 0; movie < dataset.catalogue().size(); movie++) {
            Evidence expected = new Evidence(whole, dataset.catalogue()).about(user, movie, NOW);
            Evidence evidence = new Evidence(newcomer, dataset.catalogue()).about(Statistics.NEWCOMER, movie, NOW);
            assertSameFeatures(dataset, expected, evidence);
        }
    }

    @Test
    void leaveANewcomersOwnRatingOutAsThoughItHadNotBeenGiven() {
        Dataset dataset = Synthetic.small(1);
        Ratings all = dataset.ratings();
        int last = all.users().size() - 1;
        Ratings newcomer = rows(all, row -> all.user(row) == last);
        Statistics known = Statistics.of(rows(all, row -> all.user(row) < last), dataset.catalogue(), DAMPING);
        for (int row = 0; row < newcomer.size(); row++) {
            int left = row;
            Ratings others = rows(newcomer, other -> other != left);
            Evidence expected = new Evidence(known.ofNewcomer(others, dataset.catalogue()), dataset.catalogue())
                    .about(Statistics.NEWCOMER, newcomer.movie(row), newcomer.second(row));
            Evidence evidence = new Evidence(known.ofNewcomer(newcomer, dataset.catalogue()), dataset.catalogue())
                    .aboutNewcomersRow(newcomer, row);
            assertThat(evidence.user().count()).isEqualTo(expected.user().count());
            assertThat(evidence.user().offset(3, 5)).isEqualTo(expected.user().offset(3, 5), within(1e-9));
            assertThat(evidence.movie()).isEqualTo(expected.movie());
            assertThat(evidence.globalMean()).isEqualTo(expected.globalMean());
        }
    }

    private static Ratings rows(Ratings ratings, IntPredicate wanted) {
        return ratings.select(IntStream.range(0, ratings.size()).filter(wanted).toArray());
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
