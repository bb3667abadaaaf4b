package io.marquee.features;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Catalogue;
import io.marquee.data.Ratings;
import java.io.IOException;

/**
 * All that features know of the training ratings: tallies by user, by movie, and by each user's genres and eras. Immutable
 * once fitted. Read through {@link Evidence}, which alone knows how to leave a training row out.
 */
public final class Statistics {
    /** The user position of somebody who was not there in training. */
    public static final int NEWCOMER = 0;

    final Damping damping;
    /** By user position. */
    final TallyColumns users;
    /** By movie position. */
    final TallyColumns movies;
    /** By user position × genre position. */
    final TallyColumns genres;
    /** By user position × {@link Era}. */
    final TallyColumns eras;
    /** The time of each user's first rating, in unsigned seconds since 1970-01-01T00:00Z. */
    final int[] firstRated;

    final Tally all;

    Statistics(
            Damping damping,
            TallyColumns users,
            TallyColumns movies,
            TallyColumns genres,
            TallyColumns eras,
            int[] firstRated,
            Tally all) {
        this.damping = damping;
        this.users = users;
        this.movies = movies;
        this.genres = genres;
        this.eras = eras;
        this.firstRated = firstRated;
        this.all = all;
    }

    static Statistics of(Damping damping, UserTallies users, TallyColumns movies, Tally all) {
        return new Statistics(damping, users.users, movies, users.genres, users.eras, users.firstRated, all);
    }

    /** Tallies the training ratings, in two passes over them. */
    public static Statistics of(Ratings ratings, Catalogue catalogue, Damping damping) {
        return Tallying.ofAll(ratings, catalogue, damping);
    }

    /**
     * These statistics as they are for somebody who has come since, the only user, at the position {@link #NEWCOMER}. What they
     * know of movies is shared, not copied, and does not hear of the newcomer's ratings; for someone of the training data it
     * has heard of theirs, so that their tallies are the same as there.
     *
     * @param ratings of the newcomer alone, over the movies of the catalogue
     */
    public Statistics ofNewcomer(Ratings ratings, Catalogue catalogue) {
        return Tallying.ofNewcomer(ratings, catalogue, this);
    }

    /** How many users the training ratings have. */
    public int users() {
        return users.keys();
    }

    /** Writes the tallies. */
    public void write(BinaryWriter out) throws IOException {
        damping.write(out);
        users.write(out);
        movies.write(out);
        genres.write(out);
        eras.write(out);
        out.putInts(firstRated);
    }

    /** Reads what {@link #write} wrote. */
    public static Statistics read(BinaryReader in) throws IOException {
        Damping damping = Damping.read(in);
        TallyColumns users = TallyColumns.read(in);
        TallyColumns movies = TallyColumns.read(in);
        TallyColumns genres = TallyColumns.read(in);
        TallyColumns eras = TallyColumns.read(in);
        return new Statistics(damping, users, movies, genres, eras, in.takeInts(), users.total());
    }
}
