package io.marquee.data.read;

import java.util.Optional;

/** The records of a text file, one after the other. */
@FunctionalInterface
interface LineSource {
    /** The next record; empty at the end. */
    Optional<Line> next();
}
