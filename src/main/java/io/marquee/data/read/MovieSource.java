package io.marquee.data.read;

import java.io.IOException;

/** Reads what one form of set says about its movies. */
@FunctionalInterface
interface MovieSource {
    Listing read(FileSet files, Problems problems) throws IOException;
}
