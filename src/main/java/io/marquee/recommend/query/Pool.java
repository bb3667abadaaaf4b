package io.marquee.recommend.query;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whose movies a list is taken from.
 *
 * @param cluster the one whose users' movies are wanted, for a pool of that kind
 */
public record Pool(Kind kind, OptionalInt cluster) {
    /** The kinds of pools. */
    public enum Kind {
        /** What anyone in the person's own cluster rated; what anyone rated, for someone without a cluster. */
        OWN,
        /** The whole catalogue, with the movies that nobody rated. */
        ALL,
        /** What anyone in a given cluster rated. */
        CLUSTER
    }

    /** Where lists are taken from unless told otherwise. */
    public static final Pool OWN = new Pool(Kind.OWN, OptionalInt.empty());

    /** The whole catalogue. */
    public static final Pool ALL = new Pool(Kind.ALL, OptionalInt.empty());

    private static final int MOST_DIGITS = 6;

    /** What anyone in a cluster rated. */
    public static Pool cluster(int id) {
        return new Pool(Kind.CLUSTER, OptionalInt.of(id));
    }

    /** The pool that {@code own}, {@code all} or a number names; empty for anything else. */
    public static Optional<Pool> read(String text) {
        if (text.equals(OWN.toString())) {
            return Optional.of(OWN);
        }
        if (text.equals(ALL.toString())) {
            return Optional.of(ALL);
        }
        return text.matches("\\d{1," + MOST_DIGITS + "}")
                ? Optional.of(cluster(Integer.parseInt(text)))
                : Optional.empty();
    }

    /** The pool as {@link #read} takes it. */
    @Override
    public String toString() {
        return switch (kind) {
            case OWN -> "own";
            case ALL -> "all";
            case CLUSTER -> Integer.toString(cluster.orElseThrow());
        };
    }
}
