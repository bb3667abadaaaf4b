package io.marquee.data.read;

import io.marquee.progress.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder that a test fills with the files of a set, line by line. */
final class Fixture {
    final Path folder;

    private Fixture(Path folder) {
        this.folder = folder;
    }

    static Fixture in(Path folder) {
        return new Fixture(folder);
    }

    /** A well-formed set of two users and three movies in today's CSV form. */
    static Fixture csv(Path folder) throws IOException {
        return in(folder)
                .file(
                        "movies.csv",
                        "movieId,title,genres",
                        "1,Toy Story (1995),Adventure|Animation",
                        "2,\"American President, The (1995)\",Comedy|Drama",
                        "3,\"\"\"Great\"\" Performances\",(no genres listed)")
                .file("links.csv", "movieId,imdbId,tmdbId", "1,0114709,862", "2,0112346,9087", "3,0074002,")
                .file(
                        "ratings.csv",
                        "userId,movieId,rating,timestamp",
                        "1,1,4.0,964982703",
                        "1,2,0.5,964981247",
                        "2,1,5,847434962");
    }

    Fixture file(String name, String... lines) throws IOException {
        return file(StandardCharsets.UTF_8, "\n", name, lines);
    }

    Fixture file(Charset charset, String lineEnd, String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join(lineEnd, lines) + lineEnd, charset);
        return this;
    }

    /** The same set as a zip, each file under a prefix such as {@code ml-tiny/}. */
    Path zip(Path target, String prefix) throws IOException {
        try (OutputStream out = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(out);
                var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(prefix + file.getFileName()));
                Files.copy(file, zip);
            }
        }
        return target;
    }

    Reading read(Strictness strictness) throws IOException {
        return DatasetReader.read(folder, strictness, Progress.SILENT);
    }
}
