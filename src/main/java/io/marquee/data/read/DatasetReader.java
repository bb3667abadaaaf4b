package io.marquee.data.read;

import io.marquee.data.DataException;
import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
            String ratings = form.ratings(files);
            Listing listing = form.listing(files, problems);
            RatingsReader reader = new RatingsReader(listing.catalogue().index(), problems, progress);
            return finish(files, form, listing, reader.add(files, ratings), problems);
        }
    }

    /**
     * Reads ratings files instead of a set's own, such as the two parts of a given split, over the movies of the set in whose
     * folder the first file lies. A pair that comes in two files is a repeated rating.
     *
     * @param ratingsFiles at least one, in the form of any release
     * @param progress told in bytes of each file
     * @throws DataException when a file or the movies are not there, or a line is bad and {@code strictness} does not pass
     *     over it
     * @throws IOException when a file cannot be read
     */
    public static Reading readFiles(List<Path> ratingsFiles, Strictness strictness, Progress progress)
            throws IOException {
        Problems problems = new Problems(strictness);
        FileSet files = folderOf(ratingsFiles.get(0));
        Form form = Form.of(files);
        Listing listing = form.listing(files, problems);
        RatingsReader reader = new RatingsReader(listing.catalogue().index(), problems, progress);
        for (Path file : ratingsFiles) {
            reader.add(folderOf(file), file.getFileName().toString());
        }
        return finish(files, form, listing, reader, problems);
    }

    private static FileSet folderOf(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new DataException(file + " is not there, or not a file. Give a file of ratings.");
        }
        return FileSet.open(file.toAbsolutePath().getParent());
    }

    private static Reading finish(FileSet files, Form form, Listing listing, RatingsReader reader, Problems problems) {
        Ratings ratings = reader.build();
        Dataset dataset = Dataset.of(files.name(), listing.catalogue(), ratings, listing.metadata());
        return new Reading(dataset, form, problems.counts());
    }
}
