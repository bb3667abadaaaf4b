package io.marquee.cli;

import io.marquee.bundle.BundleFile;
import io.marquee.store.Edition;
import io.marquee.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which version is asked: a file's, or the store's current one. */
final class BundleOption {
    @Option(
            names = "--bundle",
            paramLabel = "FILE",
            description = "A bundle file of a version that the store holds. Default: the store's current version")
    private Optional<Path> file = Optional.empty();

    Optional<Path> file() {
        return file;
    }

    BundleFile read(Store store) throws IOException {
        if (file.isPresent()) {
            return BundleFile.read(file.get());
        }
        Edition current = store.current()
                .orElseThrow(
                        () -> new IOException("nothing is published in " + store + " yet; `marquee train` does it"));
        return BundleFile.read(current.bundle());
    }
}
