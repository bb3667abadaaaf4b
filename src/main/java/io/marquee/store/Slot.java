package io.marquee.store;

/**
 * One edition's place on the {@link Shelf}.
 *
 * @param edition the number that all its documents carry; never used twice
 * @param version of its bundle
 * @param dataHash of its ratings set
 * @param ratings the number that its ratings carry: its own, or that of an earlier edition of the same data
 * @param role what it is at present
 */
public record Slot(long edition, String version, String dataHash, long ratings, Role role) {
    /** What an edition can be; readers see the first two only. */
    public enum Role {
        /** The one that readers get. */
        CURRENT,
        /** The one before it. */
        PREVIOUS,
        /** Not yet whole: its documents are being written. */
        PUBLISHING,
        /** It was current once; its documents are about to go. */
        REMOVED,
        /** It never became current, because its writer died or was overtaken; its documents are about to go. */
        ABANDONED
    }

    /** Whether its ratings have to be written, because no kept edition has the same. */
    public boolean bringsRatings() {
        return ratings == edition;
    }

    /** Whether readers can have it. */
    public boolean kept() {
        return role == Role.CURRENT || role == Role.PREVIOUS;
    }

    /** Whether its documents are of no more use. */
    public boolean dead() {
        return role == Role.REMOVED || role == Role.ABANDONED;
    }

    Slot as(Role other) {
        return new Slot(edition, version, dataHash, ratings, other);
    }
}
