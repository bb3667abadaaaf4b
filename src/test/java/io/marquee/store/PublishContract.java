package io.marquee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.clusters.Clusters;
import io.marquee.data.MovieId;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What every adapter promises about the versions that are published, kept and removed. */
abstract class PublishContract extends EditionContract {
    @Test
    void makesWhatIsPublishedTheCurrentVersion() {
        publish(1);
        assertThat(TaggedPublication.assertWhole(current())).isEqualTo(1);
    }

    @Test
    void keepsThePreviousVersionReadable() {
        publish(1);
        Edition held = current();
        publish(2);
        assertThat(TaggedPublication.assertWhole(current())).isEqualTo(2);
        assertThat(TaggedPublication.assertWhole(held)).isEqualTo(1);
        assertThat(TaggedPublication.assertWhole(store.edition("v1").orElseThrow()))
                .isEqualTo(1);
    }

    @Test
    void removesTheVersionBeforeThePrevious() throws IOException {
        publish(1);
        Edition held = current();
        InputStream bundle = held.bundle();
        publish(2);
        publish(3);
        assertThat(store.edition("v1")).isEmpty();
        assertThatThrownBy(() -> held.user(1))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("v1 is no longer kept");
        assertThatThrownBy(() -> held.rated(1, new PageRequest(0, 10))).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> held.movie(new MovieId(1))).isInstanceOf(StoreException.class);
        assertThatThrownBy(held::factorModels).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> held.userFactors(1)).isInstanceOf(StoreException.class);
        assertThatThrownBy(bundle::readAllBytes)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("v1 is no longer kept");
        bundle.close();
        assertThat(TaggedPublication.assertWhole(store.edition("v2").orElseThrow()))
                .isEqualTo(2);
    }

    @Test
    void writesTheRatingsOfTheSameDataOnlyOnce() {
        long first = stepsOfPublishing(2);
        long second = stepsOfPublishing(3);
        long third = stepsOfPublishing(4);
        assertThat(second).isEqualTo(first - 60 * 25);
        assertThat(third).isEqualTo(first);
    }

    /** As many as announced, too. */
    private long stepsOfPublishing(int number) {
        AtomicLong announced = new AtomicLong();
        AtomicLong advanced = new AtomicLong();
        store.publish(TaggedPublication.of(number, folder), (label, total) -> {
            announced.set(total);
            return advanced::addAndGet;
        });
        assertThat(advanced).hasValue(announced.get());
        return advanced.get();
    }

    @Test
    void keepsSharedRatingsWhenTheVersionThatBroughtThemIsRemoved() {
        publish(2);
        publish(3);
        publish(4);
        publish(2);
        assertThat(TaggedPublication.assertWhole(store.edition("v4").orElseThrow()))
                .isEqualTo(4);
        assertThat(TaggedPublication.assertWhole(current())).isEqualTo(2);
        publish(3);
        assertThat(TaggedPublication.assertWhole(current())).isEqualTo(3);
        assertThat(TaggedPublication.assertWhole(store.edition("v2").orElseThrow()))
                .isEqualTo(2);
    }

    @Test
    void changesNothingWhenTheCurrentVersionIsPublishedAgain() {
        publish(1);
        publish(2);
        publish(2);
        assertThat(TaggedPublication.assertWhole(current())).isEqualTo(2);
        assertThat(store.edition("v1")).isPresent();
        assertThat(store.runs()).hasSize(2);
    }

    @Test
    void goesBackToThePreviousVersionWhenThatIsPublishedAgain() {
        publish(1);
        publish(2);
        publish(1);
        assertThat(TaggedPublication.assertWhole(current())).isEqualTo(1);
        assertThat(TaggedPublication.assertWhole(store.edition("v2").orElseThrow()))
                .isEqualTo(2);
    }

    @Test
    void doesNotShowAVersionWhosePublishingFailed() {
        publish(1);
        Publication broken = TaggedPublication.of(2, folder);
        assertThat(broken.bundle().toFile().delete()).isTrue();
        assertThatThrownBy(() -> store.publish(broken, Progress.SILENT))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot read the bundle " + broken.bundle());
        assertThat(TaggedPublication.assertWhole(current())).isEqualTo(1);
        assertThat(store.runs()).hasSize(1);
        publish(2);
        assertThat(TaggedPublication.assertWhole(current())).isEqualTo(2);
    }

    @Test
    void refusesClustersOfAnotherSet() {
        Publication publication = TaggedPublication.of(1, folder);
        Publication mixed = new Publication(
                publication.run(),
                publication.bundle(),
                publication.dataset(),
                Clusters.of(publication.clusters().all(), 0),
                Map.of());
        assertThatThrownBy(() -> store.publish(mixed, Progress.SILENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("clusters of 1 users")
                .hasMessageContaining("a set of 60 users");
    }
}
