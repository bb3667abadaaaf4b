package io.marquee.store;

import io.marquee.store.Slot.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which editions a store holds, and the rules by which that changes: the small value whose replacement, in one atomic
 * step of the database, makes a new version current. The same for every adapter. Immutable.
 *
 * @param revision grows by one with every change, so that a writer notices when another one was faster
 * @param slots the editions, oldest first
 */
public record Shelf(long revision, List<Slot> slots) {
    /** The shelf of a new store. */
    public static final Shelf EMPTY = new Shelf(0, List.of());

    /** Keeps the slots from change. */
    public Shelf {
        slots = List.copyOf(slots);
    }

    /** The edition in a role; of the dead ones, the oldest. */
    public Optional<Slot> slot(Role role) {
        return slots.stream().filter(slot -> slot.role() == role).findFirst();
    }

    /** The edition of a version that readers can have. */
    public Optional<Slot> kept(String version) {
        return slots.stream()
                .filter(slot -> slot.kept() && slot.version().equals(version))
                .findFirst();
    }

    /** Whether the shelf knows an edition, in whatever role. */
    public boolean holds(long edition) {
        return slots.stream().anyMatch(slot -> slot.edition() == edition);
    }

    /** Whether readers can have an edition. */
    public boolean keeps(long edition) {
        return slots.stream().anyMatch(slot -> slot.edition() == edition && slot.kept());
    }

    /** Whether an edition that was announced became current, be it long ago. */
    public boolean published(long edition) {
        return slots.stream()
                .noneMatch(slot ->
                        slot.edition() == edition && (slot.role() == Role.PUBLISHING || slot.role() == Role.ABANDONED));
    }

    /** A new edition is being published from now on; one that was being published is abandoned. */
    public Shelf begin(String version, String dataHash) {
        long edition = revision + 1;
        long ratings = slots.stream()
                .filter(slot -> slot.kept() && slot.dataHash().equals(dataHash))
                .mapToLong(Slot::ratings)
                .findFirst()
                .orElse(edition);
        Shelf others = change(slot -> slot.role() == Role.PUBLISHING ? slot.as(Role.ABANDONED) : slot);
        Slot added = new Slot(edition, version, dataHash, ratings, Role.PUBLISHING);
        return new Shelf(
                others.revision,
                Stream.concat(others.slots.stream(), Stream.of(added)).toList());
    }

    /**
     * An edition becomes the current one, the current one becomes the previous one, and that is removed.
     *
     * @throws StoreException when another writer has taken the edition away meanwhile
     */
    public Shelf flip(long edition) {
        if (slots.stream().noneMatch(slot -> slot.edition() == edition && !slot.dead())) {
            throw StoreException.overtaken();
        }
        return change(slot -> {
            if (slot.edition() == edition) {
                return slot.as(Role.CURRENT);
            }
            return switch (slot.role()) {
                case CURRENT -> slot.as(Role.PREVIOUS);
                case PREVIOUS -> slot.as(Role.REMOVED);
                default -> slot;
            };
        });
    }

    /** What no reader and no writer needs any more. */
    public Leftovers leftovers() {
        Set<Long> shared =
                slots.stream().filter(slot -> !slot.dead()).map(Slot::ratings).collect(Collectors.toSet());
        return new Leftovers(
                numbers(slots.stream().filter(Slot::dead)),
                numbers(slots.stream().filter(slot -> slot.dead() && !shared.contains(slot.edition()))),
                numbers(slots.stream().filter(slot -> slot.role() == Role.ABANDONED)));
    }

    /** Some editions, of which nothing is left in the store, are forgotten. */
    public Shelf without(Set<Long> editions) {
        return new Shelf(
                revision + 1,
                slots.stream()
                        .filter(slot -> !editions.contains(slot.edition()))
                        .toList());
    }

    private Shelf change(UnaryOperator<Slot> each) {
        return new Shelf(revision + 1, slots.stream().map(each).toList());
    }

    private static Set<Long> numbers(Stream<Slot> slots) {
        return slots.map(Slot::edition).collect(Collectors.toUnmodifiableSet());
    }
}
