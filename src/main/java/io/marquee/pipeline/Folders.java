package io.marquee.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders in which stages work and keep their output. */
final class Folders {
    private Folders() {}

    /** An empty folder for work in progress; what a killed run left of the same work is removed. */
    static Path unfinished(Path parent, String name) throws IOException {
        Files.createDirectories(parent);
        String own = "unfinished-" + name;
        forget(parent, own);
        return Files.createDirectory(parent.resolve(own));
    }

    /** Removes the folders in a parent whose names start so, with all that is in them. */
    static void forget(Path parent, String prefix) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            for (Path child : children.filter(
                            path -> path.getFileName().toString().startsWith(prefix))
                    .toList()) {
                remove(child);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
