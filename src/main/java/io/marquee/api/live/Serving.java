package io.marquee.api.live;

import io.marquee.analytics.Activity;
import io.marquee.analytics.BundleActivity;
import io.marquee.analytics.LiveActivity;
import io.marquee.bundle.BundleFile;
import io.marquee.bundle.RunRecord;
import io.marquee.people.People;
import io.marquee.recommend.Recommender;
import io.marquee.store.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;

/**
 * One version, ready to answer. A request takes it once and answers from nothing else, so that an answer never mixes two
 * versions.
 *
 * @param recommender answers from the bundle, in memory
 * @param edition answers from the documents of the same version, in the store
 * @param trained the ratings that the bundle was trained on, in memory
 * @param run how the version came to be
 */
public record Serving(Recommender recommender, Edition edition, Activity trained, RunRecord run) {
    private static final Duration WARM_UP = Duration.ofMillis(300);
    private static final Duration WARM_UP_BESIDES = Duration.ofMillis(50);

    /** A version whose bundle comes from the store too. */
    static Serving load(Edition edition, Gate gate) throws IOException {
        try (InputStream bundle = edition.bundle()) {
            return of(BundleFile.read(bundle), edition, gate);
        }
    }

    /** The same while another version answers, whose requests are not to be disturbed. */
    static Serving loadBesides(Edition edition, Gate gate) throws IOException {
        try (InputStream bundle = edition.bundle()) {
            Serving serving = of(BundleFile.readBesides(bundle), edition, gate, WARM_UP_BESIDES);
            serving.recommender.warmUpRest(Instant.now());
            return serving;
        }
    }

    /** A version from its parts, warm: its first lists are as fast as any. The rest becomes so while lists are answered. */
    static Serving of(BundleFile file, Edition edition, Gate gate) {
        Serving serving = of(file, edition, gate, WARM_UP);
        Thread rest = new Thread(() -> serving.recommender.warmUpRest(Instant.now()), "warm-up");
        rest.setDaemon(true);
        rest.start();
        return serving;
    }

    private static Serving of(BundleFile file, Edition edition, Gate gate, Duration warmUp) {
        Recommender recommender = Recommender.of(file);
        recommender.warmUp(Instant.now(), warmUp);
        return new Serving(recommender, new GatedEdition(edition, gate), BundleActivity.of(file.bundle()), file.run());
    }

    /** What users have done by now. */
    public Activity activity(People people) {
        return LiveActivity.of(trained, people, recommender::nearestCluster);
    }

    /** The version. */
    public String version() {
        return run.version();
    }
}
