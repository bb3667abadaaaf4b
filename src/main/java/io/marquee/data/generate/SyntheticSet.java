package io.marquee.data.generate;

import io.marquee.data.DataException;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Synthetic sets as folders in MovieLens' CSV form, with the same content as {@link SyntheticRatings} makes in memory. */
public final class SyntheticSet {
    private SyntheticSet() {}

    /**
     * Writes a set. The folder is there with all of its files or not at all, and memory does not grow with the ratings.
     *
     * @param folder must be absent or empty
     * @throws DataException when the folder holds something
     */
    public static void write(SyntheticSpec spec, RandomGenerator random, Path folder, Progress progress)
            throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        checkEmpty(target);
        Files.createDirectories(target.getParent());
        String owner = Long.toString(ProcessHandle.current().pid());
        Path partial = Files.createDirectory(target.resolveSibling("." + target.getFileName() + ".partial-" + owner));
        try {
            writeFiles(spec, random, partial, progress);
            Files.deleteIfExists(target);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(partial);
        }
    }

    private static void checkEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw new DataException(
                        folder + " is not empty, and nothing is overwritten. Give a new or an empty folder.");
            }
        } catch (NotDirectoryException file) {
            throw new DataException(folder + " is a file. Give a new or an empty folder.", file);
        }
    }

    private static void writeFiles(SyntheticSpec spec, RandomGenerator random, Path folder, Progress progress)
            throws IOException {
        SyntheticHistory history = new SyntheticHistory(spec, random);
        CatalogueCsv.write(history.movies().catalogue(), folder);
        try (OutputStream out = Files.newOutputStream(folder.resolve("ratings.csv"))) {
            RatingsCsv csv = new RatingsCsv(out);
            history.play(csv, progress);
            csv.flush();
        }
        Files.writeString(folder.resolve("README.txt"), readMe(spec));
    }

    private static String readMe(SyntheticSpec spec) {
        return """
                A synthetic ratings set
                =======================

                %,d ratings by %,d users of %,d listed movies, made by "marquee generate".
                No person gave these ratings, and the movies do not exist. The files have the form of a
                MovieLens release (https://grouplens.org/datasets/movielens/) and the shape of one, nothing else of it.
                Do not publish figures from this set as if they came from real ratings.
                """.formatted(spec.ratings(), spec.users(), spec.movies());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> content = Files.list(folder)) {
                for (Path file : content.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }
}
