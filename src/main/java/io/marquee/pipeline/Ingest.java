package io.marquee.pipeline;

import io.marquee.data.Dataset;
import io.marquee.data.read.DatasetReader;
import io.marquee.data.read.Reading;
import io.marquee.data.read.Strictness;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the ratings set. Up to date as long as no byte of its files has changed. */
final class Ingest extends Stage<Dataset> {
    private final Path source;
    private final Strictness strictness;

    Ingest(Workshop workshop, Path source, Strictness strictness) throws IOException {
        super(workshop, "ingest", source.getFileName() + " " + SourceHash.of(source) + " " + strictness, List.of());
        this.source = source;
        this.strictness = strictness;
    }

    @Override
    protected Dataset run(Workshop workshop, Path folder) throws IOException {
        Reading reading = DatasetReader.read(source, strictness, workshop.progress());
        reading.problems().forEach(problem -> workshop.log().accept(problem.outcome()));
        return reading.dataset();
    }

    @Override
    protected String remark(Dataset dataset) {
        return ": %s, %,d ratings by %,d users, %,d movies"
                .formatted(
                        dataset.name(),
                        dataset.ratings().size(),
                        dataset.ratings().users().size(),
                        dataset.catalogue().size());
    }

    @Override
    protected void write(Dataset dataset, Path folder) throws IOException {
        Parts.write(folder, dataset::write);
    }

    @Override
    protected Dataset read(Path folder) throws IOException {
        return Parts.read(folder, Dataset::read);
    }
}
