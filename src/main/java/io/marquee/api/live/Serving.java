package io.marquee.api.live;

import io.marquee.bundle.BundleFile;
import io.marquee.bundle.RunRecord;
import io.marquee.recommend.Recommender;
import io.marquee.store.Edition;
import java.io.IOException;
import java.io.InputStream;

/**
 * One version, ready to answer. A request takes it once and answers from nothing else, so that an answer never mixes two
 * versions.
 *
 * @param recommender answers from the bundle, in memory
 * @param edition answers from the documents of the same version, in the store
 * @param run how the version came to be
 */
public record Serving(Recommender recommender, Edition edition, RunRecord run) {
    /** A version whose bundle comes from the store too. */
    static Serving load(Edition edition) throws IOException {
        try (InputStream bundle = edition.bundle()) {
            return of(BundleFile.read(bundle), edition);
        }
    }

    /** A version from its parts. */
    static Serving of(BundleFile file, Edition edition) {
        return new Serving(Recommender.of(file), edition, file.run());
    }

    /** The version. */
    public String version() {
        return run.version();
    }
}
