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
        forget(parent, own, 0);
        return Files.createDirectory(parent.resolve(own));
    }

    /** Removes the folders in a parent whose names start so and go on for so many characters, with all that is in them. */
    static void forget(Path parent, String start, int more) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            for (Path child : children.filter(path -> fits(path.getFileName().toString(), start, more))
                    .toList()) {
                remove(child);
            }
        }
    }

    private static boolean fits(String name, String start, int more) {
        return name.startsWith(start) && name.length() == start.length() + more;
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
