package io.marquee.store;

import io.marquee.bundle.RunRecord;
import io.marquee.progress.Progress;
import io.marquee.store.Slot.Role;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The order of steps by which every adapter publishes: announce the edition on the {@link Shelf}, write its documents
 * under its own number beside the others, remove from these who is forgotten, flip the shelf, remove what nobody needs. A process that dies at any moment
 * leaves a shelf that readers can use, and documents that the next publish removes.
 */
public abstract class ShelvedStore implements Store {
    @Override
    public final synchronized void publish(Publication publication, Progress progress) {
        Optional<Slot> kept = shelf().kept(publication.run().version());
        if (kept.isEmpty()) {
            publishNew(publication, progress);
        } else if (kept.get().role() == Role.PREVIOUS) {
            change(shelf -> shelf.flip(kept.get().edition()));
        }
    }

    private void publishNew(Publication publication, Progress progress) {
        RunRecord run = publication.run();
        Documents documents = Documents.of(publication);
        Shelf begun =
                change(shelf -> shelf.begin(run.version(), publication.dataset().hash()));
        Slot slot = begun.slot(Role.PUBLISHING).orElseThrow();
        sweep();
        try (Progress.Task task = progress.start("publishing", documents.size(slot.bringsRatings()))) {
            write(slot, publication, documents, task);
        }
        forget(slot);
        flip(slot);
        sweep();
    }

    private void flip(Slot slot) {
        try {
            change(shelf -> shelf.flip(slot.edition()));
        } catch (StoreException e) {
            if (!shelf().holds(slot.edition())) {
                remove(Leftovers.of(slot.edition()));
            }
            throw e;
        }
    }

    private void sweep() {
        Leftovers leftovers = shelf().leftovers();
        if (!leftovers.isEmpty()) {
            remove(leftovers);
            change(shelf -> shelf.without(leftovers.ratings()));
        }
    }

    @Override
    public final Optional<Edition> current() {
        return shelf().slot(Role.CURRENT).map(this::edition);
    }

    @Override
    public final Optional<Edition> edition(String version) {
        return shelf().kept(version).map(this::edition);
    }

    /** The shelf as it is now. */
    protected abstract Shelf shelf();

    /**
     * Replaces the shelf by what a step makes of it, in one atomic and durable change. The step may be tried again with
     * a newer shelf when another process was faster.
     *
     * @return the new shelf
     */
    protected abstract Shelf change(UnaryOperator<Shelf> step);

    /** The reading side of an edition that is kept. */
    protected abstract Edition edition(Slot slot);

    /**
     * Writes everything of an edition, durably; the ratings only when it brings its own.
     *
     * @param task hears of every document of {@link Documents#size}
     */
    protected abstract void write(Slot slot, Publication publication, Documents documents, Progress.Task task);

    /**
     * Removes from an edition what it says of people who are forgotten. Whoever is forgotten later is removed from all
     * editions on the shelf at that moment, this one among them.
     */
    protected abstract void forget(Slot slot);

    /** Removes documents that no reader sees. */
    protected abstract void remove(Leftovers leftovers);
}
