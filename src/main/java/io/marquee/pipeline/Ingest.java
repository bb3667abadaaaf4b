package io.marquee.pipeline;

import io.marquee.data.Dataset;
import io.marquee.data.read.DatasetReader;
import io.marquee.data.read.Reading;
import io.marquee.data.read.Strictness;
import io.marquee.people.Voices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the ratings set, and hears people. Up to date as long as no byte of the files and no word has changed. */
final class Ingest extends Stage<Dataset> {
    private final Path source;
    private final Strictness strictness;
    private final Voices voices;

    Ingest(Workshop workshop, Path source, Strictness strictness, Voices voices) throws IOException {
        super(
                workshop,
                "ingest",
                source.getFileName() + " " + SourceHash.of(source) + " " + strictness + " " + voices.hash(),
                List.of());
        this.source = source;
        this.strictness = strictness;
        this.voices = voices;
    }

    /** What joins the ratings set. */
    Voices voices() {
        return voices;
    }

    @Override
    protected Dataset run(Workshop workshop, Path folder) throws IOException {
        Reading reading = DatasetReader.read(source, strictness, workshop.progress());
        reading.problems().forEach(problem -> workshop.log().accept(problem.outcome()));
        return voices.isEmpty() ? reading.dataset() : hear(reading.dataset(), workshop);
    }

    private Dataset hear(Dataset dataset, Workshop workshop) {
        int strange = voices.strange(dataset);
        if (strange > 0) {
            workshop.log()
                    .accept("%,d ratings from the store are of movies that %s does not have, and left out"
                            .formatted(strange, dataset.name()));
        }
        return voices.in(dataset);
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
