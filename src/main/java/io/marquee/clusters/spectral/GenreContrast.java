package io.marquee.clusters.spectral;

/**
 * How a genre stands in one group against all users.
 *
 * @param share the genre's mean share in the group's taste profiles: 0 … 1
 * @param lift the group's share over that of all users: 1 is as everyone
 * @param z the group's share less that of all users, in standard deviations between users
 */
public record GenreContrast(String genre, double share, double lift, double z) {
    /** A genre below this share says little of a group, however rare it is elsewhere. */
    private static final double LEAST_SHARE = 0.03;

    /** An effect of a fifth of a standard deviation is the least to speak of (Cohen 1988). */
    private static final double LEAST_Z = 0.2;

    /** Whether the genre is worth naming the group for. */
    boolean distinctive() {
        return share >= LEAST_SHARE && z >= LEAST_Z;
    }
}
