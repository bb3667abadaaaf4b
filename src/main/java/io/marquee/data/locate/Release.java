package io.marquee.data.locate;

import java.util.List;
import java.util.Optional;

/**
 * A MovieLens release that can be asked for by name.
 *
 * @param name of the zip at GroupLens, without its ending
 * @param folder that the zip unpacks to
 * @param fixed whether its content never changes, so that there must be a published checksum
 */
record Release(String name, String folder, boolean fixed) {
    static final String DEFAULT = "ml-latest-small";

    static final List<Release> ALL = List.of(
            new Release("ml-latest-small", "ml-latest-small", false),
            new Release("ml-latest", "ml-latest", false),
            new Release("ml-100k", "ml-100k", true),
            new Release("ml-1m", "ml-1m", true),
            new Release("ml-10m", "ml-10M100K", true),
            new Release("ml-20m", "ml-20m", true),
            new Release("ml-25m", "ml-25m", true),
            new Release("ml-32m", "ml-32m", true));

    static Optional<Release> named(String name) {
        return ALL.stream().filter(release -> release.name.equals(name)).findFirst();
    }

    /** The name of its zip. */
    String zip() {
        return name + ".zip";
    }
}
