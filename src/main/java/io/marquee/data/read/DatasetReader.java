package io.marquee.data.read;

import io.marquee.data.Catalogue;
import io.marquee.data.DataException;
import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a ratings set, in whatever form it comes. */
public final class DatasetReader {
    private DatasetReader() {}

    /**
     * Reads a folder, or a zip whose files lie at its top or one folder deep.
     *
     * @param progress told in bytes of the ratings file
     * @throws DataException when there is no set, or a line is bad and {@code strictness} does not pass over it
     * @throws IOException when a file cannot be read
     */
    public static Reading read(Path folderOrZip, Strictness strictness, Progress progress) throws IOException {
        try (FileSet files = FileSet.open(folderOrZip)) {
            Problems problems = new Problems(strictness);
            Form form = Form.of(files);
            String ratingsFile = form.ratings(files);
            Listing listing = form.listing(files, problems);
            Catalogue catalogue = listing.catalogue();
            Ratings ratings = new RatingsReader(catalogue.index(), problems, progress)
                    .add(files, ratingsFile)
                    .build();
            Dataset dataset = Dataset.of(files.name(), catalogue, ratings, listing.metadata());
            return new Reading(dataset, form, problems.counts());
        }
    }
}
