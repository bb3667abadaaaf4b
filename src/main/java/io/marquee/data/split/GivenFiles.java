package io.marquee.data.split;

import io.marquee.data.Dataset;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.data.read.DatasetReader;
import io.marquee.data.read.Pairs;
import io.marquee.data.read.Reading;
import io.marquee.data.read.Strictness;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;

/**
 * Two files say which ratings to learn from and which to be judged by, such as {@code u1.base} and {@code u1.test} of
 * MovieLens 100K. There is no chance in it.
 *
 * @param train in the form of any release
 * @param test in the form of any release
 */
public record GivenFiles(Path train, Path test) implements Protocol {
    /**
     * Reads the ratings of both files over the movies of the set in whose folder {@code train} lies.
     *
     * @throws IOException when a file cannot be read
     */
    public Reading read(Strictness strictness, Progress progress) throws IOException {
        return DatasetReader.readFiles(List.of(train, test), strictness, progress);
    }

    /**
     * Parts a set by the pairs that the files list. The ratings are the set's own; a rating in neither file is in neither
     * part, and one in both is only in the training part.
     */
    @Override
    public List<Split> splits(Dataset dataset, long seed) {
        Ratings ratings = dataset.ratings();
        BitSet trainRows = rows(ratings, train);
        BitSet testRows = rows(ratings, test);
        testRows.andNot(trainRows);
        return List.of(Split.of(ratings, trainRows, testRows));
    }

    private static BitSet rows(Ratings ratings, Path file) {
        BitSet rows = new BitSet(ratings.size());
        Pairs pairs = pairs(file);
        for (int i = 0; i < pairs.size(); i++) {
            int user = ratings.users().position(pairs.userId(i));
            int movie = ratings.movies().position(pairs.movieId(i));
            int row = user == Index.ABSENT || movie == Index.ABSENT ? Index.ABSENT : ratings.row(user, movie);
            if (row != Index.ABSENT) {
                rows.set(row);
            }
        }
        return rows;
    }

    private static Pairs pairs(Path file) {
        try {
            return Pairs.read(file, Strictness.SKIP_BAD, Progress.SILENT);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public String toString() {
        return "files:" + train + "," + test;
    }
}
