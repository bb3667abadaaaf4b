package io.marquee.pipeline;

import io.marquee.features.Damping;
import io.marquee.features.Statistics;
import io.marquee.features.set.FeatureSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Fits the statistics that features read, from all ratings: what serving will see. */
final class FitFeatures extends Stage<Statistics> {
    private final Ingest ingest;
    private final Damping damping;

    FitFeatures(Workshop workshop, Ingest ingest, Damping damping) {
        super(workshop, "features", damping.toString(), List.of(ingest));
        this.ingest = ingest;
        this.damping = damping;
    }

    @Override
    protected Statistics run(Workshop workshop, Path folder) {
        return Statistics.of(ingest.output().ratings(), ingest.output().catalogue(), damping);
    }

    @Override
    protected String remark(Statistics statistics) {
        return ": " + FeatureSet.of(ingest.output().catalogue().genres()).size() + " features";
    }

    @Override
    protected void write(Statistics statistics, Path folder) throws IOException {
        Parts.write(folder, statistics::write);
    }

    @Override
    protected Statistics read(Path folder) throws IOException {
        return Parts.read(folder, Statistics::read);
    }
}
