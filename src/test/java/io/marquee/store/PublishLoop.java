package io.marquee.store;

import io.marquee.progress.Progress;
import java.nio.file.Path;

/** A process that publishes one {@link TaggedPublication} after the other until somebody ends it. */
final class PublishLoop {
    private PublishLoop() {}

    /** Takes the store's address, a folder for bundles, and the number to begin with; says when it begins. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[1]);
        try (Store store = Stores.open(arguments[0])) {
            for (int number = Integer.parseInt(arguments[2]); ; number++) {
                Publication publication = TaggedPublication.of(number, folder);
                System.out.println("publishing " + number);
                store.publish(publication, Progress.SILENT);
            }
        }
    }
}
