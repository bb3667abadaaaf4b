package io.marquee.data.generate;

import io.marquee.data.Catalogue;
import io.marquee.data.Dataset;
import io.marquee.data.RatingsBuilder;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Synthetic sets with something to learn in them: some movies are better and some users stricter than others, groups of users
 * like different genres, and a few hidden traits of movies please some more than others. The rest is noise.
 */
public final class SyntheticRatings {
    /** The name of every such set. */
    public static final String NAME = "synthetic";

    private SyntheticRatings() {}

    /** A set in memory; the same size and random state give the same set. */
    public static Dataset generate(SyntheticSpec spec, RandomGenerator random) {
        SyntheticHistory history = new SyntheticHistory(spec, random);
        RatingsBuilder ratings = new RatingsBuilder();
        try {
            history.play(ratings::add, Progress.SILENT);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Catalogue catalogue = history.movies().catalogue();
        return Dataset.of(NAME, catalogue, ratings.build(catalogue.index()), Map.of());
    }
}
