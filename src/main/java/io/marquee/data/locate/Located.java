package io.marquee.data.locate;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a set is.
 *
 * @param path a folder or zip
 * @param notice one line for the person who asked, where what was found is not what was meant
 */
public record Located(Path path, Optional<String> notice) {
    static Located at(Path path) {
        return new Located(path, Optional.empty());
    }
}
